import axios from "axios"

const base = "http://ledger.example.org"

export async function signIn(user, password) {
  const { data } = await axios.post("https://ledger.example.org/sign-in", { user, password })
  return data
}

export const local = (password) => axios.post(`http://localhost:4000/sign-in`, { password })
export { base }
