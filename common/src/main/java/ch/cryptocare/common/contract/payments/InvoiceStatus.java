package ch.cryptocare.common.contract.payments;

/** What an invoice is, as told to its payer. */
public enum InvoiceStatus {
    OPEN,
    SETTLED,
    EXPIRED,
    /** Paid after it lapsed; the appointment was booked if the slot was still free, else a refund is owed. */
    PAID_LATE,
    /** Nobody should pay it any more: its hold was given up. */
    CANCELLED
}
