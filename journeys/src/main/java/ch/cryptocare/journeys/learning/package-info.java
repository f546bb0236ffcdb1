/** Courses as tests and benchmarks need them. */
@org.jspecify.annotations.NullMarked
package ch.cryptocare.journeys.learning;
