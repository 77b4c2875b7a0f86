package org.huimin.project;

import java.util.List;

/**
 * The codes of the plugins that are installed.
 *
 * @param prefixes how the codes begin of the plugins that list their codes: there are no others that begin so
 * @param ids the codes
 */
public record PluginCodes(List<String> prefixes, List<String> ids) {
    public PluginCodes {
        prefixes = List.copyOf(prefixes);
        ids = List.copyOf(ids);
    }
}
