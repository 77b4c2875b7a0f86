/**
 * JSON. In: a plan, or what somebody is entitled to by it, or a text. Out: named, versioned wire types, or the plan or the facts
 * that the text says, strictly: nothing is dropped, guessed or doubled.
 */
@NullMarked
package org.huimin.wire;

import org.jspecify.annotations.NullMarked;
