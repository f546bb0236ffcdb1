package ch.cryptocare.sandbox.mux;

import ch.cryptocare.sandbox.mux.Film.Stage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/** What becomes of a recording once its bytes are there; each step is told by a webhook. */
final class FilmLife implements AutoCloseable {
    private final ExecutorService studio = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("sandbox-mux").factory());
    private final Films films;
    private final FilmFiles files;
    private final MuxWebhooks webhooks;
    private final Supplier<String> baseUrl;

    FilmLife(Films films, FilmFiles files, MuxWebhooks webhooks, Supplier<String> baseUrl) {
        this.films = films;
        this.files = files;
        this.webhooks = webhooks;
        this.baseUrl = baseUrl;
    }

    void arrived(Film uploaded) {
        Film film = uploaded.at(Stage.PREPARING);
        films.change(film.upload(), known -> known.at(Stage.PREPARING));
        webhooks.tell(MuxJson.event(
                "video.upload.asset_created", "upload", MuxJson.upload(film, baseUrl.get()), films.now()));
        try {
            studio.execute(() -> prepare(film));
        } catch (RejectedExecutionException e) {
            // the sandbox is closing: nobody waits for this film any more
        }
    }

    void deleted(Film film) {
        Film gone = film.at(Stage.DELETED);
        films.change(film.upload(), known -> known.at(Stage.DELETED));
        files.delete(film);
        webhooks.tell(MuxJson.event("video.asset.deleted", "asset", MuxJson.asset(gone), films.now()));
    }

    private void prepare(Film film) {
        try {
            var seconds = files.cut(film);
            var prepared = films.change(
                    film.upload(),
                    known -> known.stage() == Stage.PREPARING
                            ? seconds.map(known::ready).orElseGet(() -> known.at(Stage.ERRORED))
                            : known);
            prepared.filter(Film::isAsset).ifPresent(this::tell);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Film film) {
        String type = film.isPlayed() ? "video.asset.ready" : "video.asset.errored";
        webhooks.tell(MuxJson.event(type, "asset", MuxJson.asset(film), films.now()));
    }

    @Override
    public void close() {
        studio.shutdownNow();
    }
}
