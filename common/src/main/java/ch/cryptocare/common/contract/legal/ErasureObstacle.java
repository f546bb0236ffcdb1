package ch.cryptocare.common.contract.legal;

/** What has to be over before somebody can be erased. */
public enum ErasureObstacle {
    UPCOMING_APPOINTMENT,
    LAST_ADMINISTRATOR
}
