// Written by `npm run generate` from the files in this folder; do not edit.
import { entry as entry0 } from './1password.ts';
import { entry as entry1 } from './3scale.ts';
import { entry as entry2 } from './abstract.ts';
import { entry as entry3 } from './abuseipdb.ts';
import { entry as entry4 } from './accuweather.ts';
import { entry as entry5 } from './adafruit.ts';
import { entry as entry6 } from './adobe.ts';
import { entry as entry7 } from './adzuna.ts';
import { entry as entry8 } from './aeroworkflow.ts';
import { entry as entry9 } from './age.ts';
import { entry as entry10 } from './agora.ts';
import { entry as entry11 } from './ahrefs.ts';
import { entry as entry12 } from './aikido.ts';
import { entry as entry13 } from './airbrake.ts';
import { entry as entry14 } from './airship.ts';
import { entry as entry15 } from './airtable.ts';
import { entry as entry16 } from './aiven.ts';
import { entry as entry17 } from './algolia.ts';
import { entry as entry18 } from './alibaba.ts';
import { entry as entry19 } from './alpha-vantage.ts';
import { entry as entry20 } from './ambee.ts';
import { entry as entry21 } from './amplitude.ts';
import { entry as entry22 } from './anthropic.ts';
import { entry as entry23 } from './anypoint.ts';
import { entry as entry24 } from './apideck.ts';
import { entry as entry25 } from './apiflash.ts';
import { entry as entry26 } from './apify.ts';
import { entry as entry27 } from './apilayer.ts';
import { entry as entry28 } from './apollo.ts';
import { entry as entry29 } from './apollo-graphos.ts';
import { entry as entry30 } from './appcues.ts';
import { entry as entry31 } from './appfollow.ts';
import { entry as entry32 } from './appoptics.ts';
import { entry as entry33 } from './artifactory.ts';
import { entry as entry34 } from './asaas.ts';
import { entry as entry35 } from './asana.ts';
import { entry as entry36 } from './assemblyai.ts';
import { entry as entry37 } from './atlassian.ts';
import { entry as entry38 } from './auth0.ts';
import { entry as entry39 } from './authorization-header.ts';
import { entry as entry40 } from './authress.ts';
import { entry as entry41 } from './autodesk.ts';
import { entry as entry42 } from './avaza.ts';
import { entry as entry43 } from './aviationstack.ts';
import { entry as entry44 } from './aws.ts';
import { entry as entry45 } from './axiom.ts';
import { entry as entry46 } from './axonaut.ts';
import { entry as entry47 } from './aylien.ts';
import { entry as entry48 } from './ayrshare.ts';
import { entry as entry49 } from './azure.ts';
import { entry as entry50 } from './backblaze.ts';
import { entry as entry51 } from './bannerbear.ts';
import { entry as entry52 } from './baremetrics.ts';
import { entry as entry53 } from './baseten.ts';
import { entry as entry54 } from './beamer.ts';
import { entry as entry55 } from './beebole.ts';
import { entry as entry56 } from './besttime.ts';
import { entry as entry57 } from './betterstack.ts';
import { entry as entry58 } from './billomat.ts';
import { entry as entry59 } from './binance.ts';
import { entry as entry60 } from './bird.ts';
import { entry as entry61 } from './bitbucket.ts';
import { entry as entry62 } from './bitcoinaverage.ts';
import { entry as entry63 } from './bitfinex.ts';
import { entry as entry64 } from './bitly.ts';
import { entry as entry65 } from './bitmex.ts';
import { entry as entry66 } from './bitrise.ts';
import { entry as entry67 } from './bitstamp.ts';
import { entry as entry68 } from './bittrex.ts';
import { entry as entry69 } from './bitwarden.ts';
import { entry as entry70 } from './blazemeter.ts';
import { entry as entry71 } from './blitapp.ts';
import { entry as entry72 } from './blocknative.ts';
import { entry as entry73 } from './blogger.ts';
import { entry as entry74 } from './blynk.ts';
import { entry as entry75 } from './bolt.ts';
import { entry as entry76 } from './borgbase.ts';
import { entry as entry77 } from './box.ts';
import { entry as entry78 } from './braintree.ts';
import { entry as entry79 } from './brandfetch.ts';
import { entry as entry80 } from './brave.ts';
import { entry as entry81 } from './braze.ts';
import { entry as entry82 } from './brevo.ts';
import { entry as entry83 } from './browserbase.ts';
import { entry as entry84 } from './browserless.ts';
import { entry as entry85 } from './browserstack.ts';
import { entry as entry86 } from './browshot.ts';
import { entry as entry87 } from './buddy.ts';
import { entry as entry88 } from './buddyns.ts';
import { entry as entry89 } from './bugherd.ts';
import { entry as entry90 } from './bugsnag.ts';
import { entry as entry91 } from './buildkite.ts';
import { entry as entry92 } from './bulksms.ts';
import { entry as entry93 } from './bunny.ts';
import { entry as entry94 } from './buttercms.ts';
import { entry as entry95 } from './bybit.ts';
import { entry as entry96 } from './calendarific.ts';
import { entry as entry97 } from './calendly.ts';
import { entry as entry98 } from './calorieninjas.ts';
import { entry as entry99 } from './canny.ts';
import { entry as entry100 } from './canva.ts';
import { entry as entry101 } from './capsule-crm.ts';
import { entry as entry102 } from './carbon-interface.ts';
import { entry as entry103 } from './cashfree.ts';
import { entry as entry104 } from './caspio.ts';
import { entry as entry105 } from './censys.ts';
import { entry as entry106 } from './centralstationcrm.ts';
import { entry as entry107 } from './cerebras.ts';
import { entry as entry108 } from './cexio.ts';
import { entry as entry109 } from './chargebee.ts';
import { entry as entry110 } from './chartmogul.ts';
import { entry as entry111 } from './chatbot.ts';
import { entry as entry112 } from './chatfuel.ts';
import { entry as entry113 } from './checkly.ts';
import { entry as entry114 } from './checkout.ts';
import { entry as entry115 } from './checkvist.ts';
import { entry as entry116 } from './cicero.ts';
import { entry as entry117 } from './circleci.ts';
import { entry as entry118 } from './cisco-ios.ts';
import { entry as entry119 } from './cisco-meraki.ts';
import { entry as entry120 } from './clarifai.ts';
import { entry as entry121 } from './clearbit.ts';
import { entry as entry122 } from './clerk.ts';
import { entry as entry123 } from './clickhelp.ts';
import { entry as entry124 } from './clickhouse.ts';
import { entry as entry125 } from './clicksend.ts';
import { entry as entry126 } from './clickup.ts';
import { entry as entry127 } from './cliengo.ts';
import { entry as entry128 } from './clockify.ts';
import { entry as entry129 } from './clockworksms.ts';
import { entry as entry130 } from './clojars.ts';
import { entry as entry131 } from './close.ts';
import { entry as entry132 } from './cloudant.ts';
import { entry as entry133 } from './cloudconvert.ts';
import { entry as entry134 } from './cloudelements.ts';
import { entry as entry135 } from './cloudflare.ts';
import { entry as entry136 } from './cloudimage.ts';
import { entry as entry137 } from './cloudinary.ts';
import { entry as entry138 } from './cloudmersive.ts';
import { entry as entry139 } from './cloudplan.ts';
import { entry as entry140 } from './cloudsmith.ts';
import { entry as entry141 } from './cloverly.ts';
import { entry as entry142 } from './cloze.ts';
import { entry as entry143 } from './clustdoc.ts';
import { entry as entry144 } from './cockroachdb.ts';
import { entry as entry145 } from './coda.ts';
import { entry as entry146 } from './codacy.ts';
import { entry as entry147 } from './codeclimate.ts';
import { entry as entry148 } from './codecov.ts';
import { entry as entry149 } from './codemagic.ts';
import { entry as entry150 } from './codequiry.ts';
import { entry as entry151 } from './codesandbox.ts';
import { entry as entry152 } from './cohere.ts';
import { entry as entry153 } from './coinapi.ts';
import { entry as entry154 } from './coinbase.ts';
import { entry as entry155 } from './coingecko.ts';
import { entry as entry156 } from './coinlayer.ts';
import { entry as entry157 } from './coinlib.ts';
import { entry as entry158 } from './coinmarketcap.ts';
import { entry as entry159 } from './collect2.ts';
import { entry as entry160 } from './column.ts';
import { entry as entry161 } from './command-line.ts';
import { entry as entry162 } from './commercejs.ts';
import { entry as entry163 } from './commodities.ts';
import { entry as entry164 } from './companyhub.ts';
import { entry as entry165 } from './configcat.ts';
import { entry as entry166 } from './confluent.ts';
import { entry as entry167 } from './connection-string.ts';
import { entry as entry168 } from './contentful.ts';
import { entry as entry169 } from './contentstack.ts';
import { entry as entry170 } from './convertapi.ts';
import { entry as entry171 } from './convertkit.ts';
import { entry as entry172 } from './convex.ts';
import { entry as entry173 } from './copper.ts';
import { entry as entry174 } from './coralogix.ts';
import { entry as entry175 } from './coreweave.ts';
import { entry as entry176 } from './couchbase.ts';
import { entry as entry177 } from './countrylayer.ts';
import { entry as entry178 } from './courier.ts';
import { entry as entry179 } from './coveralls.ts';
import { entry as entry180 } from './coze.ts';
import { entry as entry181 } from './craftmypdf.ts';
import { entry as entry182 } from './crates-io.ts';
import { entry as entry183 } from './crossbrowsertesting.ts';
import { entry as entry184 } from './crowdin.ts';
import { entry as entry185 } from './crowdstrike.ts';
import { entry as entry186 } from './cryptocompare.ts';
import { entry as entry187 } from './currencycloud.ts';
import { entry as entry188 } from './currencyfreaks.ts';
import { entry as entry189 } from './currencylayer.ts';
import { entry as entry190 } from './currencyscoop.ts';
import { entry as entry191 } from './currentsapi.ts';
import { entry as entry192 } from './cursor.ts';
import { entry as entry193 } from './customer-io.ts';
import { entry as entry194 } from './customerguru.ts';
import { entry as entry195 } from './d7-networks.ts';
import { entry as entry196 } from './daily.ts';
import { entry as entry197 } from './dandelion.ts';
import { entry as entry198 } from './dareboost.ts';
import { entry as entry199 } from './data-gov.ts';
import { entry as entry200 } from './database-calls.ts';
import { entry as entry201 } from './databento.ts';
import { entry as entry202 } from './databox.ts';
import { entry as entry203 } from './databricks.ts';
import { entry as entry204 } from './datadog.ts';
import { entry as entry205 } from './datafire.ts';
import { entry as entry206 } from './datastax.ts';
import { entry as entry207 } from './debounce.ts';
import { entry as entry208 } from './deepai.ts';
import { entry as entry209 } from './deepgram.ts';
import { entry as entry210 } from './deepl.ts';
import { entry as entry211 } from './deepseek.ts';
import { entry as entry212 } from './defined-networking.ts';
import { entry as entry213 } from './delighted.ts';
import { entry as entry214 } from './demio.ts';
import { entry as entry215 } from './deno.ts';
import { entry as entry216 } from './dependency-track.ts';
import { entry as entry217 } from './deputy.ts';
import { entry as entry218 } from './detectify.ts';
import { entry as entry219 } from './detectlanguage.ts';
import { entry as entry220 } from './devcycle.ts';
import { entry as entry221 } from './devin.ts';
import { entry as entry222 } from './dfuse.ts';
import { entry as entry223 } from './diffbot.ts';
import { entry as entry224 } from './dify.ts';
import { entry as entry225 } from './diggernaut.ts';
import { entry as entry226 } from './digitalocean.ts';
import { entry as entry227 } from './directus.ts';
import { entry as entry228 } from './discord.ts';
import { entry as entry229 } from './disqus.ts';
import { entry as entry230 } from './ditto.ts';
import { entry as entry231 } from './dnscheck.ts';
import { entry as entry232 } from './docker-config.ts';
import { entry as entry233 } from './docker-hub.ts';
import { entry as entry234 } from './docparser.ts';
import { entry as entry235 } from './documo.ts';
import { entry as entry236 } from './docusign.ts';
import { entry as entry237 } from './doppler.ts';
import { entry as entry238 } from './dotdigital.ts';
import { entry as entry239 } from './dovico.ts';
import { entry as entry240 } from './dronahq.ts';
import { entry as entry241 } from './drone-ci.ts';
import { entry as entry242 } from './dropbox.ts';
import { entry as entry243 } from './dub.ts';
import { entry as entry244 } from './duffel.ts';
import { entry as entry245 } from './duo.ts';
import { entry as entry246 } from './dwolla.ts';
import { entry as entry247 } from './dynalist.ts';
import { entry as entry248 } from './dynatrace.ts';
import { entry as entry249 } from './dyspatch.ts';
import { entry as entry250 } from './e2b.ts';
import { entry as entry251 } from './eagle-eye-networks.ts';
import { entry as entry252 } from './easypost.ts';
import { entry as entry253 } from './ebay.ts';
import { entry as entry254 } from './edamam.ts';
import { entry as entry255 } from './edenai.ts';
import { entry as entry256 } from './eightxeight.ts';
import { entry as entry257 } from './elastic.ts';
import { entry as entry258 } from './elasticemail.ts';
import { entry as entry259 } from './elevenlabs.ts';
import { entry as entry260 } from './enablex.ts';
import { entry as entry261 } from './encharge.ts';
import { entry as entry262 } from './encoded-private-key.ts';
import { entry as entry263 } from './endor-labs.ts';
import { entry as entry264 } from './enigma.ts';
import { entry as entry265 } from './envoy.ts';
import { entry as entry266 } from './eraser.ts';
import { entry as entry267 } from './etherscan.ts';
import { entry as entry268 } from './ethplorer.ts';
import { entry as entry269 } from './etsy.ts';
import { entry as entry270 } from './eventbrite.ts';
import { entry as entry271 } from './everhour.ts';
import { entry as entry272 } from './exa.ts';
import { entry as entry273 } from './exchangerate-api.ts';
import { entry as entry274 } from './exchangeratesapi.ts';
import { entry as entry275 } from './exoscale.ts';
import { entry as entry276 } from './expo.ts';
import { entry as entry277 } from './exportsdk.ts';
import { entry as entry278 } from './extractorapi.ts';
import { entry as entry279 } from './facebook.ts';
import { entry as entry280 } from './faceplusplus.ts';
import { entry as entry281 } from './fastforex.ts';
import { entry as entry282 } from './fastly.ts';
import { entry as entry283 } from './fastspring.ts';
import { entry as entry284 } from './fauna.ts';
import { entry as entry285 } from './feedier.ts';
import { entry as entry286 } from './fetchrss.ts';
import { entry as entry287 } from './fibery.ts';
import { entry as entry288 } from './figma.ts';
import { entry as entry289 } from './file-io.ts';
import { entry as entry290 } from './filestack.ts';
import { entry as entry291 } from './finage.ts';
import { entry as entry292 } from './financial-modeling-prep.ts';
import { entry as entry293 } from './findl.ts';
import { entry as entry294 } from './finicity.ts';
import { entry as entry295 } from './finnhub.ts';
import { entry as entry296 } from './firebase.ts';
import { entry as entry297 } from './firecrawl.ts';
import { entry as entry298 } from './fireworks-ai.ts';
import { entry as entry299 } from './fixer.ts';
import { entry as entry300 } from './flat-io.ts';
import { entry as entry301 } from './fleetbase.ts';
import { entry as entry302 } from './flexport.ts';
import { entry as entry303 } from './flickr.ts';
import { entry as entry304 } from './flightapi.ts';
import { entry as entry305 } from './flightlabs.ts';
import { entry as entry306 } from './flightstats.ts';
import { entry as entry307 } from './float.ts';
import { entry as entry308 } from './flowflu.ts';
import { entry as entry309 } from './flutterwave.ts';
import { entry as entry310 } from './fly-io.ts';
import { entry as entry311 } from './fmfw.ts';
import { entry as entry312 } from './formbucket.ts';
import { entry as entry313 } from './formcraft.ts';
import { entry as entry314 } from './formio.ts';
import { entry as entry315 } from './formsite.ts';
import { entry as entry316 } from './foursquare.ts';
import { entry as entry317 } from './frame-io.ts';
import { entry as entry318 } from './freemius.ts';
import { entry as entry319 } from './freshbooks.ts';
import { entry as entry320 } from './freshdesk.ts';
import { entry as entry321 } from './friendli.ts';
import { entry as entry322 } from './front.ts';
import { entry as entry323 } from './fulcrum.ts';
import { entry as entry324 } from './fullstory.ts';
import { entry as entry325 } from './fusebill.ts';
import { entry as entry326 } from './fxmarket.ts';
import { entry as entry327 } from './gcore.ts';
import { entry as entry328 } from './geckoboard.ts';
import { entry as entry329 } from './gemini-exchange.ts';
import { entry as entry330 } from './gengo.ts';
import { entry as entry331 } from './geoapify.ts';
import { entry as entry332 } from './geocode.ts';
import { entry as entry333 } from './geocodify.ts';
import { entry as entry334 } from './geocodio.ts';
import { entry as entry335 } from './geoipify.ts';
import { entry as entry336 } from './getemail.ts';
import { entry as entry337 } from './getgeoapi.ts';
import { entry as entry338 } from './getresponse.ts';
import { entry as entry339 } from './ghost.ts';
import { entry as entry340 } from './gist.ts';
import { entry as entry341 } from './gitea.ts';
import { entry as entry342 } from './gitguardian.ts';
import { entry as entry343 } from './github.ts';
import { entry as entry344 } from './gitlab.ts';
import { entry as entry345 } from './gitter.ts';
import { entry as entry346 } from './glassnode.ts';
import { entry as entry347 } from './gocanvas.ts';
import { entry as entry348 } from './gocardless.ts';
import { entry as entry349 } from './godaddy.ts';
import { entry as entry350 } from './goodday.ts';
import { entry as entry351 } from './google.ts';
import { entry as entry352 } from './google-gemini.ts';
import { entry as entry353 } from './grafana.ts';
import { entry as entry354 } from './graphcms.ts';
import { entry as entry355 } from './graphhopper.ts';
import { entry as entry356 } from './greptile.ts';
import { entry as entry357 } from './groovehq.ts';
import { entry as entry358 } from './groq.ts';
import { entry as entry359 } from './gtmetrix.ts';
import { entry as entry360 } from './guardian.ts';
import { entry as entry361 } from './gumroad.ts';
import { entry as entry362 } from './guru.ts';
import { entry as entry363 } from './gyazo.ts';
import { entry as entry364 } from './happy-scribe.ts';
import { entry as entry365 } from './harness.ts';
import { entry as entry366 } from './harvest.ts';
import { entry as entry367 } from './hashicorp.ts';
import { entry as entry368 } from './hasura.ts';
import { entry as entry369 } from './helicone.ts';
import { entry as entry370 } from './hellosign.ts';
import { entry as entry371 } from './help-crunch.ts';
import { entry as entry372 } from './help-scout.ts';
import { entry as entry373 } from './here.ts';
import { entry as entry374 } from './heroku.ts';
import { entry as entry375 } from './hetzner.ts';
import { entry as entry376 } from './highnote.ts';
import { entry as entry377 } from './hive.ts';
import { entry as entry378 } from './hiveage.ts';
import { entry as entry379 } from './holidayapi.ts';
import { entry as entry380 } from './holistic.ts';
import { entry as entry381 } from './honeybadger.ts';
import { entry as entry382 } from './honeycomb.ts';
import { entry as entry383 } from './hookdeck.ts';
import { entry as entry384 } from './host-io.ts';
import { entry as entry385 } from './html2pdf.ts';
import { entry as entry386 } from './hubspot.ts';
import { entry as entry387 } from './hugging-face.ts';
import { entry as entry388 } from './humanity.ts';
import { entry as entry389 } from './hume.ts';
import { entry as entry390 } from './hunter.ts';
import { entry as entry391 } from './hybiscus.ts';
import { entry as entry392 } from './hypertrack.ts';
import { entry as entry393 } from './ibm-cloud.ts';
import { entry as entry394 } from './iconfinder.ts';
import { entry as entry395 } from './iexcloud.ts';
import { entry as entry396 } from './imagekit.ts';
import { entry as entry397 } from './imagga.ts';
import { entry as entry398 } from './impala.ts';
import { entry as entry399 } from './influxdata.ts';
import { entry as entry400 } from './infracost.ts';
import { entry as entry401 } from './infura.ts';
import { entry as entry402 } from './insightly.ts';
import { entry as entry403 } from './instabot.ts';
import { entry as entry404 } from './instamojo.ts';
import { entry as entry405 } from './intercom.ts';
import { entry as entry406 } from './interseller.ts';
import { entry as entry407 } from './intra42.ts';
import { entry as entry408 } from './intrinio.ts';
import { entry as entry409 } from './invoiceocean.ts';
import { entry as entry410 } from './ionic.ts';
import { entry as entry411 } from './ip2location.ts';
import { entry as entry412 } from './ipapi.ts';
import { entry as entry413 } from './ipgeolocation.ts';
import { entry as entry414 } from './ipinfo.ts';
import { entry as entry415 } from './ipqualityscore.ts';
import { entry as entry416 } from './ipstack.ts';
import { entry as entry417 } from './iterable.ts';
import { entry as entry418 } from './jenkins.ts';
import { entry as entry419 } from './jina.ts';
import { entry as entry420 } from './jotform.ts';
import { entry as entry421 } from './jumpcloud.ts';
import { entry as entry422 } from './jumpseller.ts';
import { entry as entry423 } from './juro.ts';
import { entry as entry424 } from './jwk.ts';
import { entry as entry425 } from './jwt.ts';
import { entry as entry426 } from './kaggle.ts';
import { entry as entry427 } from './kanban-tool.ts';
import { entry as entry428 } from './karma-crm.ts';
import { entry as entry429 } from './keen.ts';
import { entry as entry430 } from './kerberos.ts';
import { entry as entry431 } from './kickbox.ts';
import { entry as entry432 } from './kimi.ts';
import { entry as entry433 } from './klarna.ts';
import { entry as entry434 } from './klaviyo.ts';
import { entry as entry435 } from './klipfolio.ts';
import { entry as entry436 } from './knapsack-pro.ts';
import { entry as entry437 } from './knock.ts';
import { entry as entry438 } from './kontent.ts';
import { entry as entry439 } from './koyeb.ts';
import { entry as entry440 } from './kraken.ts';
import { entry as entry441 } from './kubernetes.ts';
import { entry as entry442 } from './kucoin.ts';
import { entry as entry443 } from './kylas.ts';
import { entry as entry444 } from './labelstudio.ts';
import { entry as entry445 } from './lakera.ts';
import { entry as entry446 } from './langfuse.ts';
import { entry as entry447 } from './langsmith.ts';
import { entry as entry448 } from './languagelayer.ts';
import { entry as entry449 } from './lark.ts';
import { entry as entry450 } from './lastfm.ts';
import { entry as entry451 } from './launchdarkly.ts';
import { entry as entry452 } from './leadfeeder.ts';
import { entry as entry453 } from './lemlist.ts';
import { entry as entry454 } from './lemon-squeezy.ts';
import { entry as entry455 } from './lendflow.ts';
import { entry as entry456 } from './leonardo.ts';
import { entry as entry457 } from './less-annoying-crm.ts';
import { entry as entry458 } from './lexigram.ts';
import { entry as entry459 } from './lichess.ts';
import { entry as entry460 } from './lighton.ts';
import { entry as entry461 } from './line.ts';
import { entry as entry462 } from './linear.ts';
import { entry as entry463 } from './linkedin.ts';
import { entry as entry464 } from './linkpreview.ts';
import { entry as entry465 } from './linode.ts';
import { entry as entry466 } from './litellm.ts';
import { entry as entry467 } from './liveagent.ts';
import { entry as entry468 } from './liveblocks.ts';
import { entry as entry469 } from './livekit.ts';
import { entry as entry470 } from './livestorm.ts';
import { entry as entry471 } from './llamacloud.ts';
import { entry as entry472 } from './loadmill.ts';
import { entry as entry473 } from './lob.ts';
import { entry as entry474 } from './locationiq.ts';
import { entry as entry475 } from './logfire.ts';
import { entry as entry476 } from './loggly.ts';
import { entry as entry477 } from './loginradius.ts';
import { entry as entry478 } from './logto.ts';
import { entry as entry479 } from './logzio.ts';
import { entry as entry480 } from './lokalise.ts';
import { entry as entry481 } from './looker.ts';
import { entry as entry482 } from './loops.ts';
import { entry as entry483 } from './loyverse.ts';
import { entry as entry484 } from './lunchmoney.ts';
import { entry as entry485 } from './luno.ts';
import { entry as entry486 } from './mailchimp.ts';
import { entry as entry487 } from './mailerlite.ts';
import { entry as entry488 } from './mailgun.ts';
import { entry as entry489 } from './mailjet.ts';
import { entry as entry490 } from './mailsac.ts';
import { entry as entry491 } from './mailtrap.ts';
import { entry as entry492 } from './mapbox.ts';
import { entry as entry493 } from './mapquest.ts';
import { entry as entry494 } from './maptiler.ts';
import { entry as entry495 } from './marketstack.ts';
import { entry as entry496 } from './mattermost.ts';
import { entry as entry497 } from './maxmind.ts';
import { entry as entry498 } from './mercado-pago.ts';
import { entry as entry499 } from './mercury.ts';
import { entry as entry500 } from './messagebird.ts';
import { entry as entry501 } from './metabase.ts';
import { entry as entry502 } from './metrilo.ts';
import { entry as entry503 } from './microsoft-teams.ts';
import { entry as entry504 } from './mistral.ts';
import { entry as entry505 } from './mixpanel.ts';
import { entry as entry506 } from './mollie.ts';
import { entry as entry507 } from './mongodb.ts';
import { entry as entry508 } from './moonshot.ts';
import { entry as entry509 } from './moralis.ts';
import { entry as entry510 } from './mux.ts';
import { entry as entry511 } from './mysql-options.ts';
import { entry as entry512 } from './nasa.ts';
import { entry as entry513 } from './nats.ts';
import { entry as entry514 } from './neon.ts';
import { entry as entry515 } from './netlify.ts';
import { entry as entry516 } from './netrc.ts';
import { entry as entry517 } from './new-relic.ts';
import { entry as entry518 } from './newsapi.ts';
import { entry as entry519 } from './nexmo.ts';
import { entry as entry520 } from './ngrok.ts';
import { entry as entry521 } from './nightfall.ts';
import { entry as entry522 } from './nimble.ts';
import { entry as entry523 } from './notion.ts';
import { entry as entry524 } from './npm.ts';
import { entry as entry525 } from './npmrc.ts';
import { entry as entry526 } from './nuget.ts';
import { entry as entry527 } from './numverify.ts';
import { entry as entry528 } from './nvidia.ts';
import { entry as entry529 } from './nylas.ts';
import { entry as entry530 } from './nytimes.ts';
import { entry as entry531 } from './octopus-deploy.ts';
import { entry as entry532 } from './okta.ts';
import { entry as entry533 } from './omnisend.ts';
import { entry as entry534 } from './onelogin.ts';
import { entry as entry535 } from './onesignal.ts';
import { entry as entry536 } from './onfido.ts';
import { entry as entry537 } from './oopspam.ts';
import { entry as entry538 } from './openai.ts';
import { entry as entry539 } from './opencage.ts';
import { entry as entry540 } from './openrouter.ts';
import { entry as entry541 } from './openshift.ts';
import { entry as entry542 } from './openweather.ts';
import { entry as entry543 } from './opsgenie.ts';
import { entry as entry544 } from './optimizely.ts';
import { entry as entry545 } from './otpauth.ts';
import { entry as entry546 } from './overloop.ts';
import { entry as entry547 } from './ovh.ts';
import { entry as entry548 } from './packagecloud.ts';
import { entry as entry549 } from './packagist.ts';
import { entry as entry550 } from './paddle.ts';
import { entry as entry551 } from './pagarme.ts';
import { entry as entry552 } from './pagerduty.ts';
import { entry as entry553 } from './pandadoc.ts';
import { entry as entry554 } from './pandascore.ts';
import { entry as entry555 } from './particle.ts';
import { entry as entry556 } from './password-hash.ts';
import { entry as entry557 } from './pastebin.ts';
import { entry as entry558 } from './paypal.ts';
import { entry as entry559 } from './paystack.ts';
import { entry as entry560 } from './pendo.ts';
import { entry as entry561 } from './percy.ts';
import { entry as entry562 } from './perplexity.ts';
import { entry as entry563 } from './persona.ts';
import { entry as entry564 } from './pgpass.ts';
import { entry as entry565 } from './phrase.ts';
import { entry as entry566 } from './picatic.ts';
import { entry as entry567 } from './pinecone.ts';
import { entry as entry568 } from './pinterest.ts';
import { entry as entry569 } from './pipedrive.ts';
import { entry as entry570 } from './pivotal-tracker.ts';
import { entry as entry571 } from './plaid.ts';
import { entry as entry572 } from './planetscale.ts';
import { entry as entry573 } from './plivo.ts';
import { entry as entry574 } from './polar.ts';
import { entry as entry575 } from './polygon-io.ts';
import { entry as entry576 } from './posthog.ts';
import { entry as entry577 } from './postman.ts';
import { entry as entry578 } from './postmark.ts';
import { entry as entry579 } from './prefect.ts';
import { entry as entry580 } from './privacy-com.ts';
import { entry as entry581 } from './private-ai.ts';
import { entry as entry582 } from './private-key.ts';
import { entry as entry583 } from './prospect-crm.ts';
import { entry as entry584 } from './pubnub.ts';
import { entry as entry585 } from './pulumi.ts';
import { entry as entry586 } from './puppet.ts';
import { entry as entry587 } from './pushbullet.ts';
import { entry as entry588 } from './pusher.ts';
import { entry as entry589 } from './pushover.ts';
import { entry as entry590 } from './putty-private-key.ts';
import { entry as entry591 } from './pypi.ts';
import { entry as entry592 } from './pypirc.ts';
import { entry as entry593 } from './qase.ts';
import { entry as entry594 } from './qdrant.ts';
import { entry as entry595 } from './quickbase.ts';
import { entry as entry596 } from './quicknode.ts';
import { entry as entry597 } from './railway.ts';
import { entry as entry598 } from './ramp.ts';
import { entry as entry599 } from './rapidapi.ts';
import { entry as entry600 } from './raygun.ts';
import { entry as entry601 } from './razorpay.ts';
import { entry as entry602 } from './rclone.ts';
import { entry as entry603 } from './readme.ts';
import { entry as entry604 } from './recurly.ts';
import { entry as entry605 } from './reddit.ts';
import { entry as entry606 } from './redirect-pizza.ts';
import { entry as entry607 } from './render.ts';
import { entry as entry608 } from './replicate.ts';
import { entry as entry609 } from './reply-io.ts';
import { entry as entry610 } from './request-finance.ts';
import { entry as entry611 } from './resend.ts';
import { entry as entry612 } from './retell.ts';
import { entry as entry613 } from './revenuecat.ts';
import { entry as entry614 } from './rockset.ts';
import { entry as entry615 } from './rollbar.ts';
import { entry as entry616 } from './rootly.ts';
import { entry as entry617 } from './rubygems.ts';
import { entry as entry618 } from './runpod.ts';
import { entry as entry619 } from './runway.ts';
import { entry as entry620 } from './salesforce.ts';
import { entry as entry621 } from './samsara.ts';
import { entry as entry622 } from './sauce-labs.ts';
import { entry as entry623 } from './scaleway.ts';
import { entry as entry624 } from './scalingo.ts';
import { entry as entry625 } from './scrapeowl.ts';
import { entry as entry626 } from './scraperapi.ts';
import { entry as entry627 } from './scrapestack.ts';
import { entry as entry628 } from './scrapfly.ts';
import { entry as entry629 } from './scrapingbee.ts';
import { entry as entry630 } from './segment.ts';
import { entry as entry631 } from './sendbird.ts';
import { entry as entry632 } from './sendgrid.ts';
import { entry as entry633 } from './sentry.ts';
import { entry as entry634 } from './serpapi.ts';
import { entry as entry635 } from './server-directives.ts';
import { entry as entry636 } from './settlemint.ts';
import { entry as entry637 } from './shipengine.ts';
import { entry as entry638 } from './shippo.ts';
import { entry as entry639 } from './shodan.ts';
import { entry as entry640 } from './shopify.ts';
import { entry as entry641 } from './shortcut.ts';
import { entry as entry642 } from './sidekiq.ts';
import { entry as entry643 } from './slack.ts';
import { entry as entry644 } from './smartsheet.ts';
import { entry as entry645 } from './smtp-auth.ts';
import { entry as entry646 } from './snipcart.ts';
import { entry as entry647 } from './snowflake.ts';
import { entry as entry648 } from './snyk.ts';
import { entry as entry649 } from './softlayer.ts';
import { entry as entry650 } from './sonarqube.ts';
import { entry as entry651 } from './sourcegraph.ts';
import { entry as entry652 } from './sparkpost.ts';
import { entry as entry653 } from './speechtext-ai.ts';
import { entry as entry654 } from './splunk.ts';
import { entry as entry655 } from './spoonacular.ts';
import { entry as entry656 } from './spotify.ts';
import { entry as entry657 } from './sql-password.ts';
import { entry as entry658 } from './square.ts';
import { entry as entry659 } from './squarespace.ts';
import { entry as entry660 } from './stackhawk.ts';
import { entry as entry661 } from './standard-webhooks.ts';
import { entry as entry662 } from './statsig.ts';
import { entry as entry663 } from './statuspage.ts';
import { entry as entry664 } from './stitch-data.ts';
import { entry as entry665 } from './stormglass.ts';
import { entry as entry666 } from './strava.ts';
import { entry as entry667 } from './stripe.ts';
import { entry as entry668 } from './stytch.ts';
import { entry as entry669 } from './sumologic.ts';
import { entry as entry670 } from './supabase.ts';
import { entry as entry671 } from './svix.ts';
import { entry as entry672 } from './tableau.ts';
import { entry as entry673 } from './tailscale.ts';
import { entry as entry674 } from './tavily.ts';
import { entry as entry675 } from './teamwork.ts';
import { entry as entry676 } from './telegram.ts';
import { entry as entry677 } from './telnyx.ts';
import { entry as entry678 } from './tencent.ts';
import { entry as entry679 } from './terraform-cloud.ts';
import { entry as entry680 } from './thingsboard.ts';
import { entry as entry681 } from './thunderstore.ts';
import { entry as entry682 } from './ticket-tailor.ts';
import { entry as entry683 } from './ticketmaster.ts';
import { entry as entry684 } from './timecamp.ts';
import { entry as entry685 } from './tly.ts';
import { entry as entry686 } from './todoist.ts';
import { entry as entry687 } from './together.ts';
import { entry as entry688 } from './tomorrow-io.ts';
import { entry as entry689 } from './tomtom.ts';
import { entry as entry690 } from './travis.ts';
import { entry as entry691 } from './trello.ts';
import { entry as entry692 } from './twilio.ts';
import { entry as entry693 } from './twitch.ts';
import { entry as entry694 } from './twitter.ts';
import { entry as entry695 } from './typeform.ts';
import { entry as entry696 } from './ubidots.ts';
import { entry as entry697 } from './unkey.ts';
import { entry as entry698 } from './unsplash.ts';
import { entry as entry699 } from './upcdatabase.ts';
import { entry as entry700 } from './upcloud.ts';
import { entry as entry701 } from './uploadcare.ts';
import { entry as entry702 } from './upstash.ts';
import { entry as entry703 } from './uptimerobot.ts';
import { entry as entry704 } from './url-query.ts';
import { entry as entry705 } from './url-userinfo.ts';
import { entry as entry706 } from './urlscan.ts';
import { entry as entry707 } from './val-town.ts';
import { entry as entry708 } from './vault.ts';
import { entry as entry709 } from './vercel.ts';
import { entry as entry710 } from './virustotal.ts';
import { entry as entry711 } from './voiceflow.ts';
import { entry as entry712 } from './voicegain.ts';
import { entry as entry713 } from './voyage-ai.ts';
import { entry as entry714 } from './vultr.ts';
import { entry as entry715 } from './wakatime.ts';
import { entry as entry716 } from './wallet-keys.ts';
import { entry as entry717 } from './weatherapi.ts';
import { entry as entry718 } from './weatherbit.ts';
import { entry as entry719 } from './weatherstack.ts';
import { entry as entry720 } from './web-frameworks.ts';
import { entry as entry721 } from './webex.ts';
import { entry as entry722 } from './webflow.ts';
import { entry as entry723 } from './webscraping-ai.ts';
import { entry as entry724 } from './weights-and-biases.ts';
import { entry as entry725 } from './wepay.ts';
import { entry as entry726 } from './wifi.ts';
import { entry as entry727 } from './wireguard.ts';
import { entry as entry728 } from './wistia.ts';
import { entry as entry729 } from './wit-ai.ts';
import { entry as entry730 } from './woocommerce.ts';
import { entry as entry731 } from './xai.ts';
import { entry as entry732 } from './xata.ts';
import { entry as entry733 } from './xero.ts';
import { entry as entry734 } from './xml-password.ts';
import { entry as entry735 } from './yandex.ts';
import { entry as entry736 } from './yelp.ts';
import { entry as entry737 } from './zapier.ts';
import { entry as entry738 } from './zendesk.ts';
import { entry as entry739 } from './zenkit.ts';
import { entry as entry740 } from './zenserp.ts';
import { entry as entry741 } from './zerobounce.ts';
import { entry as entry742 } from './zerotier.ts';
import { entry as entry743 } from './zipcodebase.ts';
import { entry as entry744 } from './zoho.ts';
import { entry as entry745 } from './zonka-feedback.ts';
import { entry as entry746 } from './zoom.ts';
import { entry as entry747 } from './zuplo.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const registry: readonly { readonly id: string; readonly entry: RegistryEntry }[] = [
  { id: "1password", entry: entry0 },
  { id: "3scale", entry: entry1 },
  { id: "abstract", entry: entry2 },
  { id: "abuseipdb", entry: entry3 },
  { id: "accuweather", entry: entry4 },
  { id: "adafruit", entry: entry5 },
  { id: "adobe", entry: entry6 },
  { id: "adzuna", entry: entry7 },
  { id: "aeroworkflow", entry: entry8 },
  { id: "age", entry: entry9 },
  { id: "agora", entry: entry10 },
  { id: "ahrefs", entry: entry11 },
  { id: "aikido", entry: entry12 },
  { id: "airbrake", entry: entry13 },
  { id: "airship", entry: entry14 },
  { id: "airtable", entry: entry15 },
  { id: "aiven", entry: entry16 },
  { id: "algolia", entry: entry17 },
  { id: "alibaba", entry: entry18 },
  { id: "alpha-vantage", entry: entry19 },
  { id: "ambee", entry: entry20 },
  { id: "amplitude", entry: entry21 },
  { id: "anthropic", entry: entry22 },
  { id: "anypoint", entry: entry23 },
  { id: "apideck", entry: entry24 },
  { id: "apiflash", entry: entry25 },
  { id: "apify", entry: entry26 },
  { id: "apilayer", entry: entry27 },
  { id: "apollo", entry: entry28 },
  { id: "apollo-graphos", entry: entry29 },
  { id: "appcues", entry: entry30 },
  { id: "appfollow", entry: entry31 },
  { id: "appoptics", entry: entry32 },
  { id: "artifactory", entry: entry33 },
  { id: "asaas", entry: entry34 },
  { id: "asana", entry: entry35 },
  { id: "assemblyai", entry: entry36 },
  { id: "atlassian", entry: entry37 },
  { id: "auth0", entry: entry38 },
  { id: "authorization-header", entry: entry39 },
  { id: "authress", entry: entry40 },
  { id: "autodesk", entry: entry41 },
  { id: "avaza", entry: entry42 },
  { id: "aviationstack", entry: entry43 },
  { id: "aws", entry: entry44 },
  { id: "axiom", entry: entry45 },
  { id: "axonaut", entry: entry46 },
  { id: "aylien", entry: entry47 },
  { id: "ayrshare", entry: entry48 },
  { id: "azure", entry: entry49 },
  { id: "backblaze", entry: entry50 },
  { id: "bannerbear", entry: entry51 },
  { id: "baremetrics", entry: entry52 },
  { id: "baseten", entry: entry53 },
  { id: "beamer", entry: entry54 },
  { id: "beebole", entry: entry55 },
  { id: "besttime", entry: entry56 },
  { id: "betterstack", entry: entry57 },
  { id: "billomat", entry: entry58 },
  { id: "binance", entry: entry59 },
  { id: "bird", entry: entry60 },
  { id: "bitbucket", entry: entry61 },
  { id: "bitcoinaverage", entry: entry62 },
  { id: "bitfinex", entry: entry63 },
  { id: "bitly", entry: entry64 },
  { id: "bitmex", entry: entry65 },
  { id: "bitrise", entry: entry66 },
  { id: "bitstamp", entry: entry67 },
  { id: "bittrex", entry: entry68 },
  { id: "bitwarden", entry: entry69 },
  { id: "blazemeter", entry: entry70 },
  { id: "blitapp", entry: entry71 },
  { id: "blocknative", entry: entry72 },
  { id: "blogger", entry: entry73 },
  { id: "blynk", entry: entry74 },
  { id: "bolt", entry: entry75 },
  { id: "borgbase", entry: entry76 },
  { id: "box", entry: entry77 },
  { id: "braintree", entry: entry78 },
  { id: "brandfetch", entry: entry79 },
  { id: "brave", entry: entry80 },
  { id: "braze", entry: entry81 },
  { id: "brevo", entry: entry82 },
  { id: "browserbase", entry: entry83 },
  { id: "browserless", entry: entry84 },
  { id: "browserstack", entry: entry85 },
  { id: "browshot", entry: entry86 },
  { id: "buddy", entry: entry87 },
  { id: "buddyns", entry: entry88 },
  { id: "bugherd", entry: entry89 },
  { id: "bugsnag", entry: entry90 },
  { id: "buildkite", entry: entry91 },
  { id: "bulksms", entry: entry92 },
  { id: "bunny", entry: entry93 },
  { id: "buttercms", entry: entry94 },
  { id: "bybit", entry: entry95 },
  { id: "calendarific", entry: entry96 },
  { id: "calendly", entry: entry97 },
  { id: "calorieninjas", entry: entry98 },
  { id: "canny", entry: entry99 },
  { id: "canva", entry: entry100 },
  { id: "capsule-crm", entry: entry101 },
  { id: "carbon-interface", entry: entry102 },
  { id: "cashfree", entry: entry103 },
  { id: "caspio", entry: entry104 },
  { id: "censys", entry: entry105 },
  { id: "centralstationcrm", entry: entry106 },
  { id: "cerebras", entry: entry107 },
  { id: "cexio", entry: entry108 },
  { id: "chargebee", entry: entry109 },
  { id: "chartmogul", entry: entry110 },
  { id: "chatbot", entry: entry111 },
  { id: "chatfuel", entry: entry112 },
  { id: "checkly", entry: entry113 },
  { id: "checkout", entry: entry114 },
  { id: "checkvist", entry: entry115 },
  { id: "cicero", entry: entry116 },
  { id: "circleci", entry: entry117 },
  { id: "cisco-ios", entry: entry118 },
  { id: "cisco-meraki", entry: entry119 },
  { id: "clarifai", entry: entry120 },
  { id: "clearbit", entry: entry121 },
  { id: "clerk", entry: entry122 },
  { id: "clickhelp", entry: entry123 },
  { id: "clickhouse", entry: entry124 },
  { id: "clicksend", entry: entry125 },
  { id: "clickup", entry: entry126 },
  { id: "cliengo", entry: entry127 },
  { id: "clockify", entry: entry128 },
  { id: "clockworksms", entry: entry129 },
  { id: "clojars", entry: entry130 },
  { id: "close", entry: entry131 },
  { id: "cloudant", entry: entry132 },
  { id: "cloudconvert", entry: entry133 },
  { id: "cloudelements", entry: entry134 },
  { id: "cloudflare", entry: entry135 },
  { id: "cloudimage", entry: entry136 },
  { id: "cloudinary", entry: entry137 },
  { id: "cloudmersive", entry: entry138 },
  { id: "cloudplan", entry: entry139 },
  { id: "cloudsmith", entry: entry140 },
  { id: "cloverly", entry: entry141 },
  { id: "cloze", entry: entry142 },
  { id: "clustdoc", entry: entry143 },
  { id: "cockroachdb", entry: entry144 },
  { id: "coda", entry: entry145 },
  { id: "codacy", entry: entry146 },
  { id: "codeclimate", entry: entry147 },
  { id: "codecov", entry: entry148 },
  { id: "codemagic", entry: entry149 },
  { id: "codequiry", entry: entry150 },
  { id: "codesandbox", entry: entry151 },
  { id: "cohere", entry: entry152 },
  { id: "coinapi", entry: entry153 },
  { id: "coinbase", entry: entry154 },
  { id: "coingecko", entry: entry155 },
  { id: "coinlayer", entry: entry156 },
  { id: "coinlib", entry: entry157 },
  { id: "coinmarketcap", entry: entry158 },
  { id: "collect2", entry: entry159 },
  { id: "column", entry: entry160 },
  { id: "command-line", entry: entry161 },
  { id: "commercejs", entry: entry162 },
  { id: "commodities", entry: entry163 },
  { id: "companyhub", entry: entry164 },
  { id: "configcat", entry: entry165 },
  { id: "confluent", entry: entry166 },
  { id: "connection-string", entry: entry167 },
  { id: "contentful", entry: entry168 },
  { id: "contentstack", entry: entry169 },
  { id: "convertapi", entry: entry170 },
  { id: "convertkit", entry: entry171 },
  { id: "convex", entry: entry172 },
  { id: "copper", entry: entry173 },
  { id: "coralogix", entry: entry174 },
  { id: "coreweave", entry: entry175 },
  { id: "couchbase", entry: entry176 },
  { id: "countrylayer", entry: entry177 },
  { id: "courier", entry: entry178 },
  { id: "coveralls", entry: entry179 },
  { id: "coze", entry: entry180 },
  { id: "craftmypdf", entry: entry181 },
  { id: "crates-io", entry: entry182 },
  { id: "crossbrowsertesting", entry: entry183 },
  { id: "crowdin", entry: entry184 },
  { id: "crowdstrike", entry: entry185 },
  { id: "cryptocompare", entry: entry186 },
  { id: "currencycloud", entry: entry187 },
  { id: "currencyfreaks", entry: entry188 },
  { id: "currencylayer", entry: entry189 },
  { id: "currencyscoop", entry: entry190 },
  { id: "currentsapi", entry: entry191 },
  { id: "cursor", entry: entry192 },
  { id: "customer-io", entry: entry193 },
  { id: "customerguru", entry: entry194 },
  { id: "d7-networks", entry: entry195 },
  { id: "daily", entry: entry196 },
  { id: "dandelion", entry: entry197 },
  { id: "dareboost", entry: entry198 },
  { id: "data-gov", entry: entry199 },
  { id: "database-calls", entry: entry200 },
  { id: "databento", entry: entry201 },
  { id: "databox", entry: entry202 },
  { id: "databricks", entry: entry203 },
  { id: "datadog", entry: entry204 },
  { id: "datafire", entry: entry205 },
  { id: "datastax", entry: entry206 },
  { id: "debounce", entry: entry207 },
  { id: "deepai", entry: entry208 },
  { id: "deepgram", entry: entry209 },
  { id: "deepl", entry: entry210 },
  { id: "deepseek", entry: entry211 },
  { id: "defined-networking", entry: entry212 },
  { id: "delighted", entry: entry213 },
  { id: "demio", entry: entry214 },
  { id: "deno", entry: entry215 },
  { id: "dependency-track", entry: entry216 },
  { id: "deputy", entry: entry217 },
  { id: "detectify", entry: entry218 },
  { id: "detectlanguage", entry: entry219 },
  { id: "devcycle", entry: entry220 },
  { id: "devin", entry: entry221 },
  { id: "dfuse", entry: entry222 },
  { id: "diffbot", entry: entry223 },
  { id: "dify", entry: entry224 },
  { id: "diggernaut", entry: entry225 },
  { id: "digitalocean", entry: entry226 },
  { id: "directus", entry: entry227 },
  { id: "discord", entry: entry228 },
  { id: "disqus", entry: entry229 },
  { id: "ditto", entry: entry230 },
  { id: "dnscheck", entry: entry231 },
  { id: "docker-config", entry: entry232 },
  { id: "docker-hub", entry: entry233 },
  { id: "docparser", entry: entry234 },
  { id: "documo", entry: entry235 },
  { id: "docusign", entry: entry236 },
  { id: "doppler", entry: entry237 },
  { id: "dotdigital", entry: entry238 },
  { id: "dovico", entry: entry239 },
  { id: "dronahq", entry: entry240 },
  { id: "drone-ci", entry: entry241 },
  { id: "dropbox", entry: entry242 },
  { id: "dub", entry: entry243 },
  { id: "duffel", entry: entry244 },
  { id: "duo", entry: entry245 },
  { id: "dwolla", entry: entry246 },
  { id: "dynalist", entry: entry247 },
  { id: "dynatrace", entry: entry248 },
  { id: "dyspatch", entry: entry249 },
  { id: "e2b", entry: entry250 },
  { id: "eagle-eye-networks", entry: entry251 },
  { id: "easypost", entry: entry252 },
  { id: "ebay", entry: entry253 },
  { id: "edamam", entry: entry254 },
  { id: "edenai", entry: entry255 },
  { id: "eightxeight", entry: entry256 },
  { id: "elastic", entry: entry257 },
  { id: "elasticemail", entry: entry258 },
  { id: "elevenlabs", entry: entry259 },
  { id: "enablex", entry: entry260 },
  { id: "encharge", entry: entry261 },
  { id: "encoded-private-key", entry: entry262 },
  { id: "endor-labs", entry: entry263 },
  { id: "enigma", entry: entry264 },
  { id: "envoy", entry: entry265 },
  { id: "eraser", entry: entry266 },
  { id: "etherscan", entry: entry267 },
  { id: "ethplorer", entry: entry268 },
  { id: "etsy", entry: entry269 },
  { id: "eventbrite", entry: entry270 },
  { id: "everhour", entry: entry271 },
  { id: "exa", entry: entry272 },
  { id: "exchangerate-api", entry: entry273 },
  { id: "exchangeratesapi", entry: entry274 },
  { id: "exoscale", entry: entry275 },
  { id: "expo", entry: entry276 },
  { id: "exportsdk", entry: entry277 },
  { id: "extractorapi", entry: entry278 },
  { id: "facebook", entry: entry279 },
  { id: "faceplusplus", entry: entry280 },
  { id: "fastforex", entry: entry281 },
  { id: "fastly", entry: entry282 },
  { id: "fastspring", entry: entry283 },
  { id: "fauna", entry: entry284 },
  { id: "feedier", entry: entry285 },
  { id: "fetchrss", entry: entry286 },
  { id: "fibery", entry: entry287 },
  { id: "figma", entry: entry288 },
  { id: "file-io", entry: entry289 },
  { id: "filestack", entry: entry290 },
  { id: "finage", entry: entry291 },
  { id: "financial-modeling-prep", entry: entry292 },
  { id: "findl", entry: entry293 },
  { id: "finicity", entry: entry294 },
  { id: "finnhub", entry: entry295 },
  { id: "firebase", entry: entry296 },
  { id: "firecrawl", entry: entry297 },
  { id: "fireworks-ai", entry: entry298 },
  { id: "fixer", entry: entry299 },
  { id: "flat-io", entry: entry300 },
  { id: "fleetbase", entry: entry301 },
  { id: "flexport", entry: entry302 },
  { id: "flickr", entry: entry303 },
  { id: "flightapi", entry: entry304 },
  { id: "flightlabs", entry: entry305 },
  { id: "flightstats", entry: entry306 },
  { id: "float", entry: entry307 },
  { id: "flowflu", entry: entry308 },
  { id: "flutterwave", entry: entry309 },
  { id: "fly-io", entry: entry310 },
  { id: "fmfw", entry: entry311 },
  { id: "formbucket", entry: entry312 },
  { id: "formcraft", entry: entry313 },
  { id: "formio", entry: entry314 },
  { id: "formsite", entry: entry315 },
  { id: "foursquare", entry: entry316 },
  { id: "frame-io", entry: entry317 },
  { id: "freemius", entry: entry318 },
  { id: "freshbooks", entry: entry319 },
  { id: "freshdesk", entry: entry320 },
  { id: "friendli", entry: entry321 },
  { id: "front", entry: entry322 },
  { id: "fulcrum", entry: entry323 },
  { id: "fullstory", entry: entry324 },
  { id: "fusebill", entry: entry325 },
  { id: "fxmarket", entry: entry326 },
  { id: "gcore", entry: entry327 },
  { id: "geckoboard", entry: entry328 },
  { id: "gemini-exchange", entry: entry329 },
  { id: "gengo", entry: entry330 },
  { id: "geoapify", entry: entry331 },
  { id: "geocode", entry: entry332 },
  { id: "geocodify", entry: entry333 },
  { id: "geocodio", entry: entry334 },
  { id: "geoipify", entry: entry335 },
  { id: "getemail", entry: entry336 },
  { id: "getgeoapi", entry: entry337 },
  { id: "getresponse", entry: entry338 },
  { id: "ghost", entry: entry339 },
  { id: "gist", entry: entry340 },
  { id: "gitea", entry: entry341 },
  { id: "gitguardian", entry: entry342 },
  { id: "github", entry: entry343 },
  { id: "gitlab", entry: entry344 },
  { id: "gitter", entry: entry345 },
  { id: "glassnode", entry: entry346 },
  { id: "gocanvas", entry: entry347 },
  { id: "gocardless", entry: entry348 },
  { id: "godaddy", entry: entry349 },
  { id: "goodday", entry: entry350 },
  { id: "google", entry: entry351 },
  { id: "google-gemini", entry: entry352 },
  { id: "grafana", entry: entry353 },
  { id: "graphcms", entry: entry354 },
  { id: "graphhopper", entry: entry355 },
  { id: "greptile", entry: entry356 },
  { id: "groovehq", entry: entry357 },
  { id: "groq", entry: entry358 },
  { id: "gtmetrix", entry: entry359 },
  { id: "guardian", entry: entry360 },
  { id: "gumroad", entry: entry361 },
  { id: "guru", entry: entry362 },
  { id: "gyazo", entry: entry363 },
  { id: "happy-scribe", entry: entry364 },
  { id: "harness", entry: entry365 },
  { id: "harvest", entry: entry366 },
  { id: "hashicorp", entry: entry367 },
  { id: "hasura", entry: entry368 },
  { id: "helicone", entry: entry369 },
  { id: "hellosign", entry: entry370 },
  { id: "help-crunch", entry: entry371 },
  { id: "help-scout", entry: entry372 },
  { id: "here", entry: entry373 },
  { id: "heroku", entry: entry374 },
  { id: "hetzner", entry: entry375 },
  { id: "highnote", entry: entry376 },
  { id: "hive", entry: entry377 },
  { id: "hiveage", entry: entry378 },
  { id: "holidayapi", entry: entry379 },
  { id: "holistic", entry: entry380 },
  { id: "honeybadger", entry: entry381 },
  { id: "honeycomb", entry: entry382 },
  { id: "hookdeck", entry: entry383 },
  { id: "host-io", entry: entry384 },
  { id: "html2pdf", entry: entry385 },
  { id: "hubspot", entry: entry386 },
  { id: "hugging-face", entry: entry387 },
  { id: "humanity", entry: entry388 },
  { id: "hume", entry: entry389 },
  { id: "hunter", entry: entry390 },
  { id: "hybiscus", entry: entry391 },
  { id: "hypertrack", entry: entry392 },
  { id: "ibm-cloud", entry: entry393 },
  { id: "iconfinder", entry: entry394 },
  { id: "iexcloud", entry: entry395 },
  { id: "imagekit", entry: entry396 },
  { id: "imagga", entry: entry397 },
  { id: "impala", entry: entry398 },
  { id: "influxdata", entry: entry399 },
  { id: "infracost", entry: entry400 },
  { id: "infura", entry: entry401 },
  { id: "insightly", entry: entry402 },
  { id: "instabot", entry: entry403 },
  { id: "instamojo", entry: entry404 },
  { id: "intercom", entry: entry405 },
  { id: "interseller", entry: entry406 },
  { id: "intra42", entry: entry407 },
  { id: "intrinio", entry: entry408 },
  { id: "invoiceocean", entry: entry409 },
  { id: "ionic", entry: entry410 },
  { id: "ip2location", entry: entry411 },
  { id: "ipapi", entry: entry412 },
  { id: "ipgeolocation", entry: entry413 },
  { id: "ipinfo", entry: entry414 },
  { id: "ipqualityscore", entry: entry415 },
  { id: "ipstack", entry: entry416 },
  { id: "iterable", entry: entry417 },
  { id: "jenkins", entry: entry418 },
  { id: "jina", entry: entry419 },
  { id: "jotform", entry: entry420 },
  { id: "jumpcloud", entry: entry421 },
  { id: "jumpseller", entry: entry422 },
  { id: "juro", entry: entry423 },
  { id: "jwk", entry: entry424 },
  { id: "jwt", entry: entry425 },
  { id: "kaggle", entry: entry426 },
  { id: "kanban-tool", entry: entry427 },
  { id: "karma-crm", entry: entry428 },
  { id: "keen", entry: entry429 },
  { id: "kerberos", entry: entry430 },
  { id: "kickbox", entry: entry431 },
  { id: "kimi", entry: entry432 },
  { id: "klarna", entry: entry433 },
  { id: "klaviyo", entry: entry434 },
  { id: "klipfolio", entry: entry435 },
  { id: "knapsack-pro", entry: entry436 },
  { id: "knock", entry: entry437 },
  { id: "kontent", entry: entry438 },
  { id: "koyeb", entry: entry439 },
  { id: "kraken", entry: entry440 },
  { id: "kubernetes", entry: entry441 },
  { id: "kucoin", entry: entry442 },
  { id: "kylas", entry: entry443 },
  { id: "labelstudio", entry: entry444 },
  { id: "lakera", entry: entry445 },
  { id: "langfuse", entry: entry446 },
  { id: "langsmith", entry: entry447 },
  { id: "languagelayer", entry: entry448 },
  { id: "lark", entry: entry449 },
  { id: "lastfm", entry: entry450 },
  { id: "launchdarkly", entry: entry451 },
  { id: "leadfeeder", entry: entry452 },
  { id: "lemlist", entry: entry453 },
  { id: "lemon-squeezy", entry: entry454 },
  { id: "lendflow", entry: entry455 },
  { id: "leonardo", entry: entry456 },
  { id: "less-annoying-crm", entry: entry457 },
  { id: "lexigram", entry: entry458 },
  { id: "lichess", entry: entry459 },
  { id: "lighton", entry: entry460 },
  { id: "line", entry: entry461 },
  { id: "linear", entry: entry462 },
  { id: "linkedin", entry: entry463 },
  { id: "linkpreview", entry: entry464 },
  { id: "linode", entry: entry465 },
  { id: "litellm", entry: entry466 },
  { id: "liveagent", entry: entry467 },
  { id: "liveblocks", entry: entry468 },
  { id: "livekit", entry: entry469 },
  { id: "livestorm", entry: entry470 },
  { id: "llamacloud", entry: entry471 },
  { id: "loadmill", entry: entry472 },
  { id: "lob", entry: entry473 },
  { id: "locationiq", entry: entry474 },
  { id: "logfire", entry: entry475 },
  { id: "loggly", entry: entry476 },
  { id: "loginradius", entry: entry477 },
  { id: "logto", entry: entry478 },
  { id: "logzio", entry: entry479 },
  { id: "lokalise", entry: entry480 },
  { id: "looker", entry: entry481 },
  { id: "loops", entry: entry482 },
  { id: "loyverse", entry: entry483 },
  { id: "lunchmoney", entry: entry484 },
  { id: "luno", entry: entry485 },
  { id: "mailchimp", entry: entry486 },
  { id: "mailerlite", entry: entry487 },
  { id: "mailgun", entry: entry488 },
  { id: "mailjet", entry: entry489 },
  { id: "mailsac", entry: entry490 },
  { id: "mailtrap", entry: entry491 },
  { id: "mapbox", entry: entry492 },
  { id: "mapquest", entry: entry493 },
  { id: "maptiler", entry: entry494 },
  { id: "marketstack", entry: entry495 },
  { id: "mattermost", entry: entry496 },
  { id: "maxmind", entry: entry497 },
  { id: "mercado-pago", entry: entry498 },
  { id: "mercury", entry: entry499 },
  { id: "messagebird", entry: entry500 },
  { id: "metabase", entry: entry501 },
  { id: "metrilo", entry: entry502 },
  { id: "microsoft-teams", entry: entry503 },
  { id: "mistral", entry: entry504 },
  { id: "mixpanel", entry: entry505 },
  { id: "mollie", entry: entry506 },
  { id: "mongodb", entry: entry507 },
  { id: "moonshot", entry: entry508 },
  { id: "moralis", entry: entry509 },
  { id: "mux", entry: entry510 },
  { id: "mysql-options", entry: entry511 },
  { id: "nasa", entry: entry512 },
  { id: "nats", entry: entry513 },
  { id: "neon", entry: entry514 },
  { id: "netlify", entry: entry515 },
  { id: "netrc", entry: entry516 },
  { id: "new-relic", entry: entry517 },
  { id: "newsapi", entry: entry518 },
  { id: "nexmo", entry: entry519 },
  { id: "ngrok", entry: entry520 },
  { id: "nightfall", entry: entry521 },
  { id: "nimble", entry: entry522 },
  { id: "notion", entry: entry523 },
  { id: "npm", entry: entry524 },
  { id: "npmrc", entry: entry525 },
  { id: "nuget", entry: entry526 },
  { id: "numverify", entry: entry527 },
  { id: "nvidia", entry: entry528 },
  { id: "nylas", entry: entry529 },
  { id: "nytimes", entry: entry530 },
  { id: "octopus-deploy", entry: entry531 },
  { id: "okta", entry: entry532 },
  { id: "omnisend", entry: entry533 },
  { id: "onelogin", entry: entry534 },
  { id: "onesignal", entry: entry535 },
  { id: "onfido", entry: entry536 },
  { id: "oopspam", entry: entry537 },
  { id: "openai", entry: entry538 },
  { id: "opencage", entry: entry539 },
  { id: "openrouter", entry: entry540 },
  { id: "openshift", entry: entry541 },
  { id: "openweather", entry: entry542 },
  { id: "opsgenie", entry: entry543 },
  { id: "optimizely", entry: entry544 },
  { id: "otpauth", entry: entry545 },
  { id: "overloop", entry: entry546 },
  { id: "ovh", entry: entry547 },
  { id: "packagecloud", entry: entry548 },
  { id: "packagist", entry: entry549 },
  { id: "paddle", entry: entry550 },
  { id: "pagarme", entry: entry551 },
  { id: "pagerduty", entry: entry552 },
  { id: "pandadoc", entry: entry553 },
  { id: "pandascore", entry: entry554 },
  { id: "particle", entry: entry555 },
  { id: "password-hash", entry: entry556 },
  { id: "pastebin", entry: entry557 },
  { id: "paypal", entry: entry558 },
  { id: "paystack", entry: entry559 },
  { id: "pendo", entry: entry560 },
  { id: "percy", entry: entry561 },
  { id: "perplexity", entry: entry562 },
  { id: "persona", entry: entry563 },
  { id: "pgpass", entry: entry564 },
  { id: "phrase", entry: entry565 },
  { id: "picatic", entry: entry566 },
  { id: "pinecone", entry: entry567 },
  { id: "pinterest", entry: entry568 },
  { id: "pipedrive", entry: entry569 },
  { id: "pivotal-tracker", entry: entry570 },
  { id: "plaid", entry: entry571 },
  { id: "planetscale", entry: entry572 },
  { id: "plivo", entry: entry573 },
  { id: "polar", entry: entry574 },
  { id: "polygon-io", entry: entry575 },
  { id: "posthog", entry: entry576 },
  { id: "postman", entry: entry577 },
  { id: "postmark", entry: entry578 },
  { id: "prefect", entry: entry579 },
  { id: "privacy-com", entry: entry580 },
  { id: "private-ai", entry: entry581 },
  { id: "private-key", entry: entry582 },
  { id: "prospect-crm", entry: entry583 },
  { id: "pubnub", entry: entry584 },
  { id: "pulumi", entry: entry585 },
  { id: "puppet", entry: entry586 },
  { id: "pushbullet", entry: entry587 },
  { id: "pusher", entry: entry588 },
  { id: "pushover", entry: entry589 },
  { id: "putty-private-key", entry: entry590 },
  { id: "pypi", entry: entry591 },
  { id: "pypirc", entry: entry592 },
  { id: "qase", entry: entry593 },
  { id: "qdrant", entry: entry594 },
  { id: "quickbase", entry: entry595 },
  { id: "quicknode", entry: entry596 },
  { id: "railway", entry: entry597 },
  { id: "ramp", entry: entry598 },
  { id: "rapidapi", entry: entry599 },
  { id: "raygun", entry: entry600 },
  { id: "razorpay", entry: entry601 },
  { id: "rclone", entry: entry602 },
  { id: "readme", entry: entry603 },
  { id: "recurly", entry: entry604 },
  { id: "reddit", entry: entry605 },
  { id: "redirect-pizza", entry: entry606 },
  { id: "render", entry: entry607 },
  { id: "replicate", entry: entry608 },
  { id: "reply-io", entry: entry609 },
  { id: "request-finance", entry: entry610 },
  { id: "resend", entry: entry611 },
  { id: "retell", entry: entry612 },
  { id: "revenuecat", entry: entry613 },
  { id: "rockset", entry: entry614 },
  { id: "rollbar", entry: entry615 },
  { id: "rootly", entry: entry616 },
  { id: "rubygems", entry: entry617 },
  { id: "runpod", entry: entry618 },
  { id: "runway", entry: entry619 },
  { id: "salesforce", entry: entry620 },
  { id: "samsara", entry: entry621 },
  { id: "sauce-labs", entry: entry622 },
  { id: "scaleway", entry: entry623 },
  { id: "scalingo", entry: entry624 },
  { id: "scrapeowl", entry: entry625 },
  { id: "scraperapi", entry: entry626 },
  { id: "scrapestack", entry: entry627 },
  { id: "scrapfly", entry: entry628 },
  { id: "scrapingbee", entry: entry629 },
  { id: "segment", entry: entry630 },
  { id: "sendbird", entry: entry631 },
  { id: "sendgrid", entry: entry632 },
  { id: "sentry", entry: entry633 },
  { id: "serpapi", entry: entry634 },
  { id: "server-directives", entry: entry635 },
  { id: "settlemint", entry: entry636 },
  { id: "shipengine", entry: entry637 },
  { id: "shippo", entry: entry638 },
  { id: "shodan", entry: entry639 },
  { id: "shopify", entry: entry640 },
  { id: "shortcut", entry: entry641 },
  { id: "sidekiq", entry: entry642 },
  { id: "slack", entry: entry643 },
  { id: "smartsheet", entry: entry644 },
  { id: "smtp-auth", entry: entry645 },
  { id: "snipcart", entry: entry646 },
  { id: "snowflake", entry: entry647 },
  { id: "snyk", entry: entry648 },
  { id: "softlayer", entry: entry649 },
  { id: "sonarqube", entry: entry650 },
  { id: "sourcegraph", entry: entry651 },
  { id: "sparkpost", entry: entry652 },
  { id: "speechtext-ai", entry: entry653 },
  { id: "splunk", entry: entry654 },
  { id: "spoonacular", entry: entry655 },
  { id: "spotify", entry: entry656 },
  { id: "sql-password", entry: entry657 },
  { id: "square", entry: entry658 },
  { id: "squarespace", entry: entry659 },
  { id: "stackhawk", entry: entry660 },
  { id: "standard-webhooks", entry: entry661 },
  { id: "statsig", entry: entry662 },
  { id: "statuspage", entry: entry663 },
  { id: "stitch-data", entry: entry664 },
  { id: "stormglass", entry: entry665 },
  { id: "strava", entry: entry666 },
  { id: "stripe", entry: entry667 },
  { id: "stytch", entry: entry668 },
  { id: "sumologic", entry: entry669 },
  { id: "supabase", entry: entry670 },
  { id: "svix", entry: entry671 },
  { id: "tableau", entry: entry672 },
  { id: "tailscale", entry: entry673 },
  { id: "tavily", entry: entry674 },
  { id: "teamwork", entry: entry675 },
  { id: "telegram", entry: entry676 },
  { id: "telnyx", entry: entry677 },
  { id: "tencent", entry: entry678 },
  { id: "terraform-cloud", entry: entry679 },
  { id: "thingsboard", entry: entry680 },
  { id: "thunderstore", entry: entry681 },
  { id: "ticket-tailor", entry: entry682 },
  { id: "ticketmaster", entry: entry683 },
  { id: "timecamp", entry: entry684 },
  { id: "tly", entry: entry685 },
  { id: "todoist", entry: entry686 },
  { id: "together", entry: entry687 },
  { id: "tomorrow-io", entry: entry688 },
  { id: "tomtom", entry: entry689 },
  { id: "travis", entry: entry690 },
  { id: "trello", entry: entry691 },
  { id: "twilio", entry: entry692 },
  { id: "twitch", entry: entry693 },
  { id: "twitter", entry: entry694 },
  { id: "typeform", entry: entry695 },
  { id: "ubidots", entry: entry696 },
  { id: "unkey", entry: entry697 },
  { id: "unsplash", entry: entry698 },
  { id: "upcdatabase", entry: entry699 },
  { id: "upcloud", entry: entry700 },
  { id: "uploadcare", entry: entry701 },
  { id: "upstash", entry: entry702 },
  { id: "uptimerobot", entry: entry703 },
  { id: "url-query", entry: entry704 },
  { id: "url-userinfo", entry: entry705 },
  { id: "urlscan", entry: entry706 },
  { id: "val-town", entry: entry707 },
  { id: "vault", entry: entry708 },
  { id: "vercel", entry: entry709 },
  { id: "virustotal", entry: entry710 },
  { id: "voiceflow", entry: entry711 },
  { id: "voicegain", entry: entry712 },
  { id: "voyage-ai", entry: entry713 },
  { id: "vultr", entry: entry714 },
  { id: "wakatime", entry: entry715 },
  { id: "wallet-keys", entry: entry716 },
  { id: "weatherapi", entry: entry717 },
  { id: "weatherbit", entry: entry718 },
  { id: "weatherstack", entry: entry719 },
  { id: "web-frameworks", entry: entry720 },
  { id: "webex", entry: entry721 },
  { id: "webflow", entry: entry722 },
  { id: "webscraping-ai", entry: entry723 },
  { id: "weights-and-biases", entry: entry724 },
  { id: "wepay", entry: entry725 },
  { id: "wifi", entry: entry726 },
  { id: "wireguard", entry: entry727 },
  { id: "wistia", entry: entry728 },
  { id: "wit-ai", entry: entry729 },
  { id: "woocommerce", entry: entry730 },
  { id: "xai", entry: entry731 },
  { id: "xata", entry: entry732 },
  { id: "xero", entry: entry733 },
  { id: "xml-password", entry: entry734 },
  { id: "yandex", entry: entry735 },
  { id: "yelp", entry: entry736 },
  { id: "zapier", entry: entry737 },
  { id: "zendesk", entry: entry738 },
  { id: "zenkit", entry: entry739 },
  { id: "zenserp", entry: entry740 },
  { id: "zerobounce", entry: entry741 },
  { id: "zerotier", entry: entry742 },
  { id: "zipcodebase", entry: entry743 },
  { id: "zoho", entry: entry744 },
  { id: "zonka-feedback", entry: entry745 },
  { id: "zoom", entry: entry746 },
  { id: "zuplo", entry: entry747 },
];
