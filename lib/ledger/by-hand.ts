/**
 * Commands that verify one day's ledger with curl, sha256sum and openssl alone, for a POSIX shell: the chain of all lines, the key's fingerprint, and
 * the newest checkpoint's signature. They follow docs/ledger.md. @param address where the file is fetched from
 */
export function commandsByHand(address: string): string {
  return `curl -o F ${address}

# the chain: prints each line that does not hold the hash of the one before
N=0; H=
while IFS= read -r LINE; do N=$((N+1))
  [ -z "$H" ] || case $LINE in *"\\"prev\\":\\"$H\\""*) ;; *) echo "wrong at line $N";; esac
  H=$(printf %s "$LINE" | sha256sum | cut -c1-64)
done < F

# the key in the first line, and its fingerprint
{ echo '-----BEGIN PUBLIC KEY-----'; sed -n 1p F | sed 's/.*"key":"\\([^"]*\\)".*/\\1/'; echo '-----END PUBLIC KEY-----'; } > key.pem
openssl pkey -pubin -in key.pem -outform DER | sha256sum | cut -c1-40

# the newest checkpoint: its text and its signature
C=$(grep -n '"kind":"checkpoint"' F | tail -1 | cut -d: -f1)
field() { sed -n "\${C}p" F | sed "s/.*\\"$1\\":\\"\\{0,1\\}\\([^\\",}]*\\).*/\\1/"; }
ELECTION=$(sed -n 1p F | sed 's/.*"election":"\\([^"]*\\)".*/\\1/')
printf 'camera ledger checkpoint 1\\nelection %s\\nentry %s\\nat %s\\nsha256 %s\\n' "$ELECTION" "$(field n)" "$(field at)" "$(field prev)" > message
field signature | base64 -d > signature
openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in message -sigfile signature`;
}
