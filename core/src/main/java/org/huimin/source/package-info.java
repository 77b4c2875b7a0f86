/**
 * Places in source texts. In: line and column numbers from a front end. Out: positions and spans that every later stage
 * carries along.
 */
@NullMarked
package org.huimin.source;

import org.jspecify.annotations.NullMarked;
