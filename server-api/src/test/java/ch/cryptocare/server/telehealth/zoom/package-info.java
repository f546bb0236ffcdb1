@org.jspecify.annotations.NullMarked
package ch.cryptocare.server.telehealth.zoom;
