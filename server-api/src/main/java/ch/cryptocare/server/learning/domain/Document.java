package ch.cryptocare.server.learning.domain;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.DocumentId;

/**
 * A file that a course gives to read: a PDF.
 *
 * @param bytes how many it has
 */
public record Document(DocumentId id, CourseId course, String name, int bytes, int pages) {}
