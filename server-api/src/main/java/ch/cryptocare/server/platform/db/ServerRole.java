package ch.cryptocare.server.platform.db;

import ch.cryptocare.server.platform.config.ConfigProblem;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * What the server's role may do where another role owns the database: read and write rows, and of the audit log only add
 * to it. Granted anew after each migration, which may have brought tables.
 */
final class ServerRole {
    private static final int LOCK = 0x726f6c65;
    private static final List<Name> ONLY_ADDED_TO =
            List.of(DSL.name("platform", "audit_event"), DSL.name("platform", "audit_link"));

    private ServerRole() {}

    /** @throws ConfigProblem when the role could help itself to more */
    static void grant(DataSource owner, String server) {
        DSL.using(owner, SQLDialect.POSTGRES).transaction(transaction -> {
            var sql = transaction.dsl();
            // Servers that start together would get in each other's way.
            sql.execute("select pg_advisory_xact_lock({0})", DSL.inline(LOCK));
            mustBeLimited(sql, server);
            forbidTables(sql);
            for (var schema : schemas(sql)) grant(sql, DSL.name(schema), DSL.name(server));
            for (var table : ONLY_ADDED_TO)
                sql.execute("revoke update, delete, truncate on {0} from {1}", table, DSL.name(server));
        });
    }

    private static void mustBeLimited(DSLContext sql, String server) {
        var isPowerful = sql.fetchOptional("""
                select rolsuper or rolcreaterole or pg_has_role(rolname, current_user, 'member')
                from pg_roles where rolname = {0}""", DSL.val(server));
        if (isPowerful.isEmpty()) throw new ConfigProblem("The role in CRYPTOCARE_DATABASE_USER does not exist.");
        if (isPowerful.get().get(0, Boolean.class))
            throw new ConfigProblem("The role in CRYPTOCARE_DATABASE_USER must be neither a superuser nor a member of"
                    + " CRYPTOCARE_DATABASE_OWNER: it could change the audit log.");
    }

    /** In the database itself, where everybody usually may make temporary ones. */
    private static void forbidTables(DSLContext sql) {
        var database = sql.fetchOptional("""
                select datname from pg_database
                where datname = current_database() and pg_has_role(current_user, datdba, 'member')""");
        database.ifPresent(ours -> sql.execute(
                "revoke create, temporary on database {0} from public", DSL.name(ours.get(0, String.class))));
    }

    private static List<String> schemas(DSLContext sql) {
        return sql.fetch("""
                select nspname from pg_namespace
                where pg_has_role(current_user, nspowner, 'usage')
                  and nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public')
                order by nspname""").getValues(0, String.class);
    }

    private static void grant(DSLContext sql, Name schema, Name server) {
        sql.execute("grant usage on schema {0} to {1}", schema, server);
        sql.execute("grant select, insert, update, delete on all tables in schema {0} to {1}", schema, server);
        sql.execute("grant usage, select on all sequences in schema {0} to {1}", schema, server);
    }
}
