/**
 * What a plan means, written down a second time and slowly: from the language's definition, not from the evaluator or the
 * compiler, of which nothing here knows.
 */
@NullMarked
package org.huimin.oracle;

import org.jspecify.annotations.NullMarked;
