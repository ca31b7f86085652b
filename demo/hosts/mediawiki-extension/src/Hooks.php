<?php
namespace Styrtavla;

use Html;
use Parser;

/** Lets a page hold <styr-run-chart src="…" measure="…">text until it is drawn</styr-run-chart>. */
class Hooks {
	private const ELEMENTS = [
		'action-plan', 'benefits', 'board', 'change', 'cube', 'cycle', 'distribution', 'escalation', 'fishbone', 'five-whys',
		'gauge', 'goals', 'house', 'meeting', 'notes', 'pulse', 'radar', 'reviews', 'run-chart', 'scorecard', 'status',
		'year-wheel',
	];
	// All that the elements know but `minimum`: how small a group may be is not each author's to say.
	private const ATTRIBUTES = [
		'src', 'lang', 'heading', 'heading-level', 'refresh', 'loading', 'org-unit', 'measure', 'goal',
		'board', 'assessment', 'occasions', 'groups', 'statement', 'meeting', 'plan', 'wheel', 'fishbone',
		'whys', 'house', 'cycle', 'kinds', 'states', 'rules', 'sort', 'layout', 'density',
	];

	public static function onParserFirstCallInit( Parser $parser ): void {
		foreach ( self::ELEMENTS as $name ) {
			$parser->setHook( "styr-$name", fn ( ...$given ) => self::tag( "styr-$name", ...$given ) );
		}
	}

	/** What is not in the list of attributes is left out, and all text is escaped. */
	private static function tag( string $tag, ?string $fallback, array $given, Parser $parser ): string {
		global $wgExtensionAssetsPath;
		// Not a module of ResourceLoader: it would shorten the script its own way. One key: once a page.
		$script = [ 'src' => "$wgExtensionAssetsPath/Styrtavla/resources/styrtavla.iife.js", 'defer' => true ];
		$parser->getOutput()->addHeadItem( Html::element( 'script', $script ), 'styrtavla' );
		return Html::element( $tag, array_intersect_key( $given, array_flip( self::ATTRIBUTES ) ), $fallback ?? '' );
	}
}
