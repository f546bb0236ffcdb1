package ch.cryptocare.common.contract.learning;

/**
 * A file to read, as it is sent.
 *
 * @param content the PDF, in Base64 (RFC 4648 §4)
 */
public record CourseDocumentRequest(FileName name, byte[] content) {}
