<?php
use dokuwiki\Extension\SyntaxPlugin;

/** Lets a page hold <styr-run-chart src="…" measure="…">text until it is drawn</styr-run-chart>. */
class syntax_plugin_styrtavla extends SyntaxPlugin
{
    // All that the elements know but `minimum`: how small a group may be is not each author's to say.
    private const ATTRIBUTES = [
        'src', 'lang', 'heading', 'heading-level', 'refresh', 'loading', 'org-unit', 'measure', 'goal',
        'board', 'assessment', 'occasions', 'groups', 'statement', 'meeting', 'plan', 'wheel', 'fishbone',
        'whys', 'house', 'cycle', 'kinds', 'states', 'rules', 'sort', 'layout', 'density',
    ];

    public function getType()
    {
        return 'substition';
    }

    // In a paragraph, so that the template's room between paragraphs is there around it too.
    public function getPType()
    {
        return 'normal';
    }

    public function getSort()
    {
        return 155;
    }

    public function connectTo($mode)
    {
        $this->Lexer->addSpecialPattern('<styr-[a-z-]+[^>]*>[^<]*</styr-[a-z-]+>', $mode, 'plugin_styrtavla');
    }

    /** Takes the tag apart: what is not in the list of attributes is left out. */
    public function handle($match, $state, $pos, Doku_Handler $handler)
    {
        preg_match('/^<(styr-[a-z-]+)([^>]*)>([^<]*)/', $match, $parts);
        preg_match_all('/([a-z-]+)="([^"]*)"/', $parts[2], $pairs);
        $given = array_combine($pairs[1], $pairs[2]);
        return [$parts[1], array_intersect_key($given, array_flip(self::ATTRIBUTES)), $parts[3]];
    }

    public function render($format, Doku_Renderer $renderer, $data)
    {
        [$tag, $attributes, $fallback] = $data;
        // The action plugin loads the script on pages with this mark.
        if ($format === 'metadata') $renderer->meta['styrtavla'] = true;
        if ($format !== 'xhtml') return $format === 'metadata';
        $renderer->doc .= "<$tag " . buildAttributes($attributes) . '>' . hsc($fallback) . "</$tag>";
        return true;
    }
}
