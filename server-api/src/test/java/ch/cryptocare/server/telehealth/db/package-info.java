@org.jspecify.annotations.NullMarked
package ch.cryptocare.server.telehealth.db;
