package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.CHAPTER;
import static ch.cryptocare.server.tables.learning.Tables.DRAFT;
import static ch.cryptocare.server.tables.learning.Tables.RECORDING;

import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Which recordings are shown: by a version of a course, or by what its authors write. */
final class Shown {
    static final Condition SHOWN = DSL.exists(DSL.selectOne().from(CHAPTER).where(CHAPTER.VIDEO_ID.eq(RECORDING.ID)))
            .or(DSL.condition(
                    "{0}::text in (select chapter ->> 'video' from {1}, jsonb_array_elements({2} -> 'chapters') as chapter)",
                    RECORDING.ID, DRAFT, DRAFT.DOCUMENT));

    private Shown() {}
}
