/**
 * The standard checks. In: a plan that is free of errors. Out: warnings about what is probably a mistake in it.
 *
 * <p>They run for every plan that is checked, so what runs for a sound plan is written in loops, not in streams: the
 * class-data archive does not hold the lambdas of a plugin, and each costs most of a millisecond at the start of the command.
 */
@NullMarked
package org.huimin.checks;

import org.jspecify.annotations.NullMarked;
