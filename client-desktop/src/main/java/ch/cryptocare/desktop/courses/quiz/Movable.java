package ch.cryptocare.desktop.courses.quiz;

/** What Alt with an arrow moves among its kind, wherever the cursor is in it. */
interface Movable {
    /** @param by one up is -1, one down is 1 */
    void move(int by);
}
