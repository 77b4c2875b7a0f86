/**
 * The plan as JSON. In: the model. Out: named, versioned wire types and back, strictly: nothing is dropped, guessed or
 * doubled.
 */
@NullMarked
package org.huimin.wire;

import org.jspecify.annotations.NullMarked;
