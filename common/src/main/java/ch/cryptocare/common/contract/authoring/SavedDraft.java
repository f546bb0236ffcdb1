package ch.cryptocare.common.contract.authoring;

import java.time.Instant;
import java.util.List;

/** What was kept, and what of it keeps it from being submitted. */
public record SavedDraft(long revision, Instant savedAt, List<DraftFault> faults) {}
