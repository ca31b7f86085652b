<?php
/**
 * Plugin Name: Styrtavla
 * Description: Visar mått och tavlor: [styrtavla element="run-chart" src="/wp-content/uploads/tavla.json" measure="id"]
 * Version: 1.0.0
 *
 * Beside this file lies styrtavla.iife.js, from the package's dist folder.
 */

defined( 'ABSPATH' ) || exit;

// All that the elements know but `minimum`: how small a group may be is not each author's to say.
const STYRTAVLA_ATTRIBUTES = array(
	'src', 'lang', 'heading', 'heading-level', 'refresh', 'loading', 'org-unit', 'measure', 'goal', 'board',
	'assessment', 'occasions', 'groups', 'statement', 'meeting', 'plan', 'wheel', 'fishbone', 'whys',
	'house', 'cycle', 'kinds', 'states', 'rules', 'sort', 'layout', 'density',
);

/** Makes the tag. An author may choose among attributes, but write neither tags nor scripts. */
function styrtavla_shortcode( $given, $fallback = '' ) {
	$given = (array) $given;
	$tag   = 'styr-' . preg_replace( '/[^a-z-]/', '', $given['element'] ?? 'board' );
	$pairs = '';
	foreach ( STYRTAVLA_ATTRIBUTES as $name ) {
		if ( isset( $given[ $name ] ) ) {
			$value  = 'src' === $name ? esc_url( $given[ $name ] ) : esc_attr( $given[ $name ] );
			$pairs .= " $name=\"$value\"";
		}
	}
	return "<$tag$pairs>" . esc_html( $fallback ) . "</$tag>";
}
add_shortcode( 'styrtavla', 'styrtavla_shortcode' );

/** Loads the script on pages that have one of the tags, from the shortcode or from a Custom HTML block. */
function styrtavla_script( $content ) {
	if ( str_contains( $content, '<styr-' ) ) {
		wp_enqueue_script( 'styrtavla', plugins_url( 'styrtavla.iife.js', __FILE__ ), array(), '1.0.0', true );
	}
	return $content;
}
// Shortcodes become tags at 11.
add_filter( 'the_content', 'styrtavla_script', 12 );
