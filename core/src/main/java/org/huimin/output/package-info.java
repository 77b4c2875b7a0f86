/**
 * Files that leave the program. In: bytes under names, from exporters. Out: files that are there whole or not at all,
 * under names that are safe.
 */
@NullMarked
package org.huimin.output;

import org.jspecify.annotations.NullMarked;
