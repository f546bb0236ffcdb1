@org.jspecify.annotations.NullMarked
package ch.cryptocare.server.scheduling.db;
