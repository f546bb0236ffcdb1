/** The nouns and rules of certificates: what was issued, and whether it is still worth something. */
@org.jspecify.annotations.NullMarked
package ch.cryptocare.server.certificates.domain;
