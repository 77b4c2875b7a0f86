/**
 * What a plugin sees of Huimin. In: a plugin's class, which its descriptor names. Out: validators, calculators,
 * exporters and importers that the host calls by name.
 */
@NullMarked
package org.huimin.plugin;

import org.jspecify.annotations.NullMarked;
