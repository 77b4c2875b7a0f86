/** What plans mean, example by example, and compared with oracles that share no code with the evaluator. */
@NullMarked
package org.huimin.evaluate;

import org.jspecify.annotations.NullMarked;
