/** Questions in GIFT, the text that Moodle reads. */
@org.jspecify.annotations.NullMarked
package ch.cryptocare.server.learning.gift;
