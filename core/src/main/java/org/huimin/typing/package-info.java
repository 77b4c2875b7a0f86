/**
 * What the names, units and conditions of a plan mean. In: declared entities, definitions and expressions. Out: typed
 * expressions of the model, and what is wrong with those that are none.
 */
@NullMarked
package org.huimin.typing;

import org.jspecify.annotations.NullMarked;
