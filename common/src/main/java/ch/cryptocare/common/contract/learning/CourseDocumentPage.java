package ch.cryptocare.common.contract.learning;

import java.util.List;

/** The files that authors have given to a course, the newest first. */
public record CourseDocumentPage(List<CourseDocumentResponse> items) {}
