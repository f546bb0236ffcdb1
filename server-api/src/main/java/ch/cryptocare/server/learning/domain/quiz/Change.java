package ch.cryptocare.server.learning.domain.quiz;

/**
 * What a regrade makes of an attempt.
 *
 * @param marked what it would bring by the correction alone
 * @param lowers whether it may bring less than before
 */
public record Change(Attempt attempt, Result before, Result marked, boolean lowers) {
    public boolean gains() {
        return marked.share().compareTo(before.share()) > 0;
    }

    public boolean loses() {
        return marked.share().compareTo(before.share()) < 0;
    }

    public boolean isKept() {
        return loses() && !lowers;
    }

    public Result after() {
        return isKept() ? before : marked;
    }

    /** Whether whoever made the attempt has another mark now. */
    public boolean isFelt() {
        return gains() || (loses() && lowers);
    }

    public Remark remark(Regrade regrade) {
        return new Remark(regrade.ordinal(), isKept() ? Remark.How.KEPT : Remark.How.AFTERWARDS, after());
    }
}
