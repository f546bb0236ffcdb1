@org.jspecify.annotations.NullMarked
package ch.cryptocare.journeys.rights;
