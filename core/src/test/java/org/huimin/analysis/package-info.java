/** Tests of what is proven over every member. */
package org.huimin.analysis;
