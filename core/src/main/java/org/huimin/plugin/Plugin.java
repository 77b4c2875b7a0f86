package org.huimin.plugin;

/**
 * The entry of a plugin. Its class has a public constructor without parameters, and the plugin's descriptor, the resource
 * {@code META-INF/huimin-plugin.properties}, names it.
 */
public interface Plugin {
    /** The version of this interface, which descriptors give as {@code spi}. */
    int SPI_VERSION = 1;

    /**
     * The module that binds what the plugin adds. It is asked for once, when something of the plugin is needed for the first
     * time; never null. Whatever is thrown is reported as a fault of the plugin.
     */
    PluginModule module();
}
