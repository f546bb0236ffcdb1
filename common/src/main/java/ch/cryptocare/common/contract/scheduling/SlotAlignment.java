package ch.cryptocare.common.contract.scheduling;

/** Where the grid of possible starts begins: where a window does, or anew wherever free time starts. */
public enum SlotAlignment {
    GRID,
    GAP
}
