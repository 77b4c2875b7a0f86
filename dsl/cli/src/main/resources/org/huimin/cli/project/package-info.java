/** The plugin {@code @ID@} for Huimin. */
package @PACKAGE@;
