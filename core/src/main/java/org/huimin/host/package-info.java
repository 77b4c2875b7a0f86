/**
 * Finds, loads and calls plugins. In: folders of jars with descriptors. Out: what plugins contribute, by name, with every
 * call guarded.
 */
@NullMarked
package org.huimin.host;

import org.jspecify.annotations.NullMarked;
