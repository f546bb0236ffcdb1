package ch.cryptocare.common.contract.authoring;

import ch.cryptocare.common.value.VersionStatus;
import java.util.Optional;

/**
 * Which courses; {@code cursor} is the previous page's {@code nextCursor}.
 *
 * @param q a part of the title, in any language
 */
public record AuthoredCourseQuery(Optional<String> q, Optional<VersionStatus> status, Optional<String> cursor) {}
