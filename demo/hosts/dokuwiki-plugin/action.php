<?php
use dokuwiki\Extension\ActionPlugin;
use dokuwiki\Extension\Event;
use dokuwiki\Extension\EventHandler;

/** Loads the script on pages that have one of the tags. */
class action_plugin_styrtavla extends ActionPlugin
{
    public function register(EventHandler $controller)
    {
        $controller->register_hook('TPL_METAHEADER_OUTPUT', 'BEFORE', $this, 'addScript');
    }

    public function addScript(Event $event)
    {
        global $ID;
        if (!p_get_metadata($ID, 'styrtavla')) return;
        // A file of its own: DokuWiki would put a script.js together with all others, and shorten it its own way.
        $address = DOKU_BASE . 'lib/plugins/styrtavla/styrtavla.iife.js';
        $event->data['script'][] = ['src' => $address, 'defer' => 'defer', '_data' => ''];
    }
}
