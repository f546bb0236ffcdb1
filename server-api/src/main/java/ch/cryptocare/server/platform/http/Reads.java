package ch.cryptocare.server.platform.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/** What can be got can also be asked about: HEAD runs as GET does, and Jetty keeps the body back (RFC 9110 §9.3.2). */
final class Reads {
    private Reads() {}

    static void route(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }
}
