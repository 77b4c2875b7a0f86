/** Plans by chance, for the tests of every module: other modules take them from this module's test jar. */
@NullMarked
package org.huimin.samples;

import org.jspecify.annotations.NullMarked;
