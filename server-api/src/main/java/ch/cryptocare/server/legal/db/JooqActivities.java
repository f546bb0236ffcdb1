package ch.cryptocare.server.legal.db;

import static ch.cryptocare.server.tables.legal.Tables.PROCESSING_ACTIVITY;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.legal.domain.ActivityText;
import ch.cryptocare.server.legal.domain.ProcessingActivity;
import ch.cryptocare.server.legal.usecases.Activities;
import ch.cryptocare.server.platform.db.SqlStates;
import ch.cryptocare.server.tables.legal.tables.records.ProcessingActivityRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectConditionStep;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Upholds "no change is lost" with the table's key: of two made from one revision, one comes too late. */
public final class JooqActivities implements Activities {
    private static final String LATE = "one_change_of_a_revision";

    private final DSLContext sql;

    public JooqActivities(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<ProcessingActivity> after(Optional<Position> place, int atMost) {
        var rest = place.map(last -> DSL.row(PROCESSING_ACTIVITY.POSITION, PROCESSING_ACTIVITY.ID)
                        .gt(last.position(), last.id()))
                .orElse(DSL.noCondition());
        return latest(rest)
                .orderBy(PROCESSING_ACTIVITY.POSITION, PROCESSING_ACTIVITY.ID)
                .limit(atMost)
                .fetch(JooqActivities::activity);
    }

    @Override
    public Optional<ProcessingActivity> find(UUID id) {
        return latest(PROCESSING_ACTIVITY.ID.eq(id)).fetchOptional(JooqActivities::activity);
    }

    @Override
    public void add(ProcessingActivity revision) {
        try {
            sql.insertInto(PROCESSING_ACTIVITY).set(row(revision)).execute();
        } catch (DataAccessException e) {
            if (SqlStates.violatedConstraint(e).filter(LATE::equals).isPresent())
                throw new Refusal(ProblemType.CHANGED_MEANWHILE);
            throw e;
        }
    }

    private SelectConditionStep<ProcessingActivityRecord> latest(Condition which) {
        var later = PROCESSING_ACTIVITY.as("later");
        return sql.selectFrom(PROCESSING_ACTIVITY)
                .where(which)
                .andNotExists(sql.selectOne()
                        .from(later)
                        .where(later.ID.eq(PROCESSING_ACTIVITY.ID), later.REVISION.gt(PROCESSING_ACTIVITY.REVISION)));
    }

    private static ProcessingActivity activity(ProcessingActivityRecord row) {
        return new ProcessingActivity(
                row.getId(),
                row.getRevision(),
                row.getPosition(),
                row.getRetired(),
                french(row),
                english(row),
                row.getChangedAt(),
                Optional.ofNullable(row.getChangedBy()).map(AccountId::new));
    }

    private static ActivityText french(ProcessingActivityRecord row) {
        return new ActivityText(
                row.getNameFr(),
                row.getPurposesFr(),
                row.getLegalBasisFr(),
                row.getPersonsFr(),
                row.getDataFr(),
                row.getRecipientsFr(),
                row.getTransfersFr(),
                row.getRetentionFr(),
                row.getSecurityFr());
    }

    private static ActivityText english(ProcessingActivityRecord row) {
        return new ActivityText(
                row.getNameEn(),
                row.getPurposesEn(),
                row.getLegalBasisEn(),
                row.getPersonsEn(),
                row.getDataEn(),
                row.getRecipientsEn(),
                row.getTransfersEn(),
                row.getRetentionEn(),
                row.getSecurityEn());
    }

    private static ProcessingActivityRecord row(ProcessingActivity activity) {
        var row = new ProcessingActivityRecord();
        row.setId(activity.id());
        row.setRevision(activity.revision());
        row.setPosition(activity.position());
        row.setRetired(activity.retired());
        row.setChangedAt(activity.changedAt());
        row.setChangedBy(activity.changedBy().map(AccountId::value).orElse(null));
        setFrench(row, activity.fr());
        setEnglish(row, activity.en());
        return row;
    }

    private static void setFrench(ProcessingActivityRecord row, ActivityText text) {
        row.setNameFr(text.name());
        row.setPurposesFr(text.purposes());
        row.setLegalBasisFr(text.legalBasis());
        row.setPersonsFr(text.persons());
        row.setDataFr(text.data());
        row.setRecipientsFr(text.recipients());
        row.setTransfersFr(text.transfers());
        row.setRetentionFr(text.retention());
        row.setSecurityFr(text.security());
    }

    private static void setEnglish(ProcessingActivityRecord row, ActivityText text) {
        row.setNameEn(text.name());
        row.setPurposesEn(text.purposes());
        row.setLegalBasisEn(text.legalBasis());
        row.setPersonsEn(text.persons());
        row.setDataEn(text.data());
        row.setRecipientsEn(text.recipients());
        row.setTransfersEn(text.transfers());
        row.setRetentionEn(text.retention());
        row.setSecurityEn(text.security());
    }
}
