package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import java.util.Map;
import java.util.Optional;

/** Who did what to a course, as the audit log has it. */
public record CourseLog(AuditLog audit) {
    public void note(Caller who, String action, CourseId course, Map<String, String> facts) {
        audit.note(new AuditLog.Event(Optional.of(who.account()), action, course.value(), facts));
    }
}
