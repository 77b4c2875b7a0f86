/**
 * Files of plans on a disk. In: paths, from people and from imports. Out: loaded sources, never from outside the project
 * folder and never more than the limits allow.
 */
@NullMarked
package org.huimin.language.load;

import org.jspecify.annotations.NullMarked;
