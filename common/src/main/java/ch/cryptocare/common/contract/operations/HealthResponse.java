package ch.cryptocare.common.contract.operations;

import java.util.List;
import java.util.Optional;

/**
 * How the server is.
 *
 * @param unreachable what it cannot do without, and does not reach
 * @param degraded what it uses, and has not reached lately
 * @param oldestJobSeconds for how long the work that waits longest has been due
 * @param failingJobs how much work failed when it was last tried
 * @param missingMeetings appointments that begin soon without a room to meet in
 * @param failedMails mails that could not be sent
 * @param certificateDays how long the certificate still holds, when the server has one of its own
 */
public record HealthResponse(
        List<String> unreachable,
        List<String> degraded,
        long oldestJobSeconds,
        int failingJobs,
        int missingMeetings,
        int failedMails,
        AuditChainResponse audit,
        Optional<Long> certificateDays) {}
