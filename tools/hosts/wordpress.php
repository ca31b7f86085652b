<?php
/**
 * Sets up a WordPress from the command line: php wordpress.php SITE ADDRESS PASSWORD < pages.json
 *
 * Reads a list of pages, each { "role", "content" }, and prints the address of each, one a line. Each page is written
 * as a user of that role: WordPress lets an author write less than an administrator.
 */
[ , $site, $address, $password ] = $argv;
$_SERVER['HTTP_HOST'] = parse_url( $address, PHP_URL_HOST ) . ':' . parse_url( $address, PHP_URL_PORT );
define( 'WP_INSTALLING', true );
require "$site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

// The mail to the new administrator goes nowhere.
function wp_mail() {
	return true;
}

wp_install( 'Intranät', 'admin', 'webb@example.org', false, '', $password );
update_option( 'siteurl', $address );
update_option( 'home', $address );
update_option( 'WPLANG', 'sv_SE' );
activate_plugin( 'styrtavla/styrtavla.php' );

foreach ( json_decode( stream_get_contents( STDIN ), true ) as $page ) {
	$role = $page['role'];
	$user = wp_insert_user( array( 'user_login' => "en-$role", 'user_pass' => $password, 'role' => $role ) );
	wp_set_current_user( $user );
	$post = array(
		'post_title'   => 'Placeringsenheten',
		'post_content' => $page['content'],
		'post_status'  => 'publish',
		'post_author'  => $user,
	);
	$id   = wp_insert_post( wp_slash( $post ), true );
	echo is_wp_error( $id ) ? $id->get_error_message() : home_url( "/?p=$id" ), "\n";
}
