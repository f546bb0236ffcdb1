/** A real browser on the real product: pages as the people in front of them see them. */
@org.jspecify.annotations.NullMarked
package ch.cryptocare.journeys.browser;
