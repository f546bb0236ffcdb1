package ch.cryptocare.journeys.invariants;

import ch.cryptocare.journeys.clients.ClientJournal;

/** The three witnesses: what clients saw, what the world saw, and what the database says. */
public record Evidence(ClientJournal.Seen clients, World world, Tables tables) {}
