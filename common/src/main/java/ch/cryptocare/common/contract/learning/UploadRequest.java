package ch.cryptocare.common.contract.learning;

/**
 * A file that is going to be sent. What it is, is found out from the file itself.
 *
 * @param bytes how many there are, to the last
 */
public record UploadRequest(FileName name, long bytes) {}
