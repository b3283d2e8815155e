# Shared by the scripts in this folder: how dotnet-ef reaches a module's context with a provider.
# The host chooses its provider by connection string; none of these is ever connected to.
host=backend/src/FeedbackPlatform.Host
configuration=${CONFIGURATION:-Debug}
providers=(Sqlite SqlServer Npgsql)

modules() {
  find backend/src/Modules -mindepth 1 -maxdepth 1 -type d -printf '%f\n' | sort
}

build_host() {
  dotnet tool restore > /dev/null
  dotnet build "$host" --configuration "$configuration" -p:SpaBouwen=false -nodeReuse:false --verbosity quiet
}

# ef PROVIDER MODULE ARGUMENTS...
ef() {
  local provider=$1 module=$2 setting
  shift 2
  case $provider in
    Sqlite) setting='ConnectionStrings__Sqlite=Data Source=:memory:' ;;
    SqlServer) setting='ConnectionStrings__SqlServer=Server=127.0.0.1;Database=design' ;;
    Npgsql) setting='ConnectionStrings__Postgres=Host=127.0.0.1;Database=design' ;;
  esac
  env -u ConnectionStrings__Postgres -u ConnectionStrings__SqlServer -u ConnectionStrings__Sqlite "$setting" \
    dotnet ef "$@" --no-build --configuration "$configuration" --context "${module}DbContext" \
    --project "backend/migrations/FeedbackPlatform.Migrations.$provider" --startup-project "$host"
}
