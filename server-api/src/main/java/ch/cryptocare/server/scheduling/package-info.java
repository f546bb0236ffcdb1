/**
 * Opening times, free slots and appointments. To read it, begin with the nouns, {@code domain.Appointment} and
 * {@code domain.FreeSlots}; then the stories, {@code usecases.HoldSlot}, {@code usecases.BookPaidAppointment},
 * {@code usecases.RescheduleAppointment} and {@code usecases.CancelAppointment}; then the doors,
 * {@code http.SchedulingRoutes} and {@code db.JooqAppointments}; at last how it is wired, {@code SchedulingModule}.
 */
@org.jspecify.annotations.NullMarked
package ch.cryptocare.server.scheduling;
