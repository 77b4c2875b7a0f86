/**
 * From declarations to a checked plan. In: declarations of a plan and of what it imports, through a
 * {@link org.huimin.compile.SourceLoader}. Out: a {@link org.huimin.compile.CompiledPlan} with everything that is wrong;
 * nothing that a user wrote makes it throw.
 */
@NullMarked
package org.huimin.compile;

import org.jspecify.annotations.NullMarked;
